import { type Clip, clipSchema } from '../../../commands/clip.ts';

const KEY = 'zuoci-clip';
let kept: string | undefined;

/** Keep what was copied, for this window and, where storage is open, for the others. */
export function keepClip(clip: Clip): void {
  kept = JSON.stringify(clip);
  try {
    localStorage.setItem(KEY, kept);
  } catch {
    // Storage is blocked or full: this window still has it.
    return;
  }
}

/** What was copied last, here or in another meeting; undefined where there is nothing. */
export function keptClip(): Clip | undefined {
  let text = kept;
  try {
    text = localStorage.getItem(KEY) ?? kept;
  } catch {
    // Storage is blocked: only this window's own copy.
    text = kept;
  }
  if (text === undefined) return undefined;
  const read = clipSchema.safeParse(JSON.parse(text) as unknown);
  // The same values: `Clip` only makes their type readonly and strict.
  return read.success ? (read.data as Clip) : undefined;
}
