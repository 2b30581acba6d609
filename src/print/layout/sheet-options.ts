import { z } from 'zod';

/** The sheet a map or a poster is printed on. */
export const mapSheet = z.enum(['A4', 'A3', 'A2']);
/** The sheet a list or cards are printed on. */
export const listSheet = z.enum(['A5', 'A4', 'A3']);
/** Which way the sheet lies; `auto` takes the one that shows more. */
export const sheetLie = z.enum(['auto', 'portrait', 'landscape']);
/** Paper left free at every edge. */
export const marginMm = z.number().min(5).max(40);
