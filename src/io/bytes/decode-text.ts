/** Text and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** Share of broken or control characters above which bytes are not a text. */
const MOST_BROKEN = 0.02;

/**
 * Decode a text file: by its byte order mark, else strictly as UTF-8, else as GB18030.
 *
 * @returns undefined where the bytes are no text in any of these.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return readable(bytes.subarray(3), 'utf-8');
  if (first === 0xff && second === 0xfe) return readable(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return readable(bytes.subarray(2), 'utf-16be');
  if (bytes.includes(0)) return undefined;
  try {
    // as a stream, so that a last character cut in two is no reason to doubt all others
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return isReadable(text) ? { text, encoding: 'utf-8' } : undefined;
  } catch {
    return readable(bytes, 'gb18030'); // not UTF-8: the usual answer of an office computer is GB18030
  }
}

function readable(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  return isReadable(text) ? { text, encoding } : undefined;
}

function isReadable(text: string): boolean {
  let broken = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd || code === 0 || (code < 32 && code !== 9 && code !== 10 && code !== 13)) broken++;
  }
  return broken <= text.length * MOST_BROKEN;
}
