/** Things that are joined into groups; each group has one of its things as its root. */
export interface Forest {
  readonly root: (thing: number) => number;
  readonly join: (a: number, b: number) => void;
}

/**
 * Make a forest of things that stand alone.
 *
 * @param count - things 0 … count - 1.
 * @example const forest = makeForest(3); forest.join(0, 2); [0, 1, 2].map(forest.root) // [0, 1, 0]
 */
export function makeForest(count: number): Forest {
  const parent: number[] = [];
  for (let thing = 0; thing < count; thing += 1) parent.push(thing);
  const root = (thing: number): number => {
    let top = thing;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] as number] as number;
      top = parent[top] as number;
    }
    return top;
  };
  return {
    root,
    join: (a, b) => {
      const first = root(a);
      const second = root(b);
      if (first !== second) parent[Math.max(first, second)] = Math.min(first, second);
    },
  };
}
