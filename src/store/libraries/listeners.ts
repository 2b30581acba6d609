/** Those who hear of changes made here. */
export interface Listeners {
  /** Hear of every change; gives back how to stop. */
  readonly onChange: (heard: () => void) => () => void;
  /** Tell what is done once it is done; work that throws is not told. */
  readonly told: <Done>(work: Promise<Done>) => Promise<Done>;
}

/** Begin with nobody listening. */
export function listeners(): Listeners {
  const all = new Set<() => void>();
  return {
    onChange: (heard) => {
      all.add(heard);
      return () => void all.delete(heard);
    },
    told: async (work) => {
      const done = await work;
      for (const heard of all) heard();
      return done;
    },
  };
}
