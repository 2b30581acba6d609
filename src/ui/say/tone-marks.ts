const MARKS: Readonly<Record<string, string>> = {
  a: 'āáǎà',
  e: 'ēéěè',
  i: 'īíǐì',
  o: 'ōóǒò',
  u: 'ūúǔù',
  ü: 'ǖǘǚǜ',
};

/**
 * Write syllables with numbered tones as dictionaries print them; anything else stays.
 *
 * @example toneMarks('xie4 / jie3') // 'xiè / jiě'
 */
export const toneMarks = (text: string): string =>
  text.replace(/([a-zü]+)([1-5])/g, (_, letters: string, tone: string) => {
    const plain = letters.replaceAll('v', 'ü');
    // On a or e, else on the o of ou, else on the last vowel.
    const at = plain.search(/[ae]|o(?=u)|[aeiouü](?=[^aeiouü]*$)/);
    const vowel = plain[at] ?? '';
    return plain.slice(0, at) + (MARKS[vowel]?.[Number(tone) - 1] ?? vowel) + plain.slice(at + 1);
  });
