import type { z } from 'zod';
import type { Result } from '../../base/result.ts';

/** A step from one version of the format to the next. */
export interface Migration {
  /** Number and what it brings, as its file is called. */
  readonly name: string;
  /** Versions it leads from and to. */
  readonly from: number;
  readonly to: number;
  /** Give the document of the next version; what it does not know it carries along. */
  readonly migrate: (
    document: Readonly<Record<string, unknown>>,
  ) => Result<Readonly<Record<string, unknown>>, z.ZodError>;
}
