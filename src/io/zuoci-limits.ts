/** What a file may claim and hold; far above any real meeting, far below what hurts a computer. */
export const ZUOCI_LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 200_000_000,
  /** Entries in the directory. */
  entries: 2000,
  /** Bytes of one entry, unpacked. */
  entryBytes: 100_000_000,
  /** Bytes of all entries, unpacked. */
  totalBytes: 300_000_000,
  /** Unpacked over packed bytes of an entry of more than a megabyte. */
  ratio: 200,
} as const;

/** Limits that a file must keep. */
export type ZuociLimits = { readonly [Limit in keyof typeof ZUOCI_LIMITS]: number };
