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
  const own = readClip(kept ?? null);
  try {
    return readClip(localStorage.getItem(KEY)) ?? own;
  } catch {
    // Storage is blocked, or what it held is damaged: only this window's own copy.
    return own;
  }
}

function readClip(text: string | null): Clip | undefined {
  if (text === null) return undefined;
  const read = clipSchema.safeParse(JSON.parse(text) as unknown);
  // The same values: `Clip` only makes their type readonly and strict.
  return read.success ? (read.data as Clip) : undefined;
}
