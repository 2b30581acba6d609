/** Write a text in UTF-16 as base 16, characters beyond U+FFFF as two surrogates. */
export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');
