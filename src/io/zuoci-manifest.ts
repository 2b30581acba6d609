import { z } from 'zod';

/** Word by which a Zuoci file is known, whatever it is called. */
export const FILE_FORMAT = 'zuoci-file';
/** Version of the file layout written here. */
export const FILE_VERSION = 1;

/** 清单: what is in a file, who can read it, and the checksum of each part. */
export const manifestSchema = z.looseObject({
  format: z.literal(FILE_FORMAT),
  version: z.int().min(1),
  oldestReader: z.int().min(1).describe('File version a reader must know to read this file without loss'),
  planVersion: z.int().min(1),
  files: z
    .array(
      z.looseObject({ path: z.string(), bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    )
    .max(2000),
});
/** 清单. */
export type Manifest = z.output<typeof manifestSchema>;
