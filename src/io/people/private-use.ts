/** Standard characters of U+E815..U+E864 in order: what old Chinese systems kept in the private area. */
const STANDARD = [
  ...'⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
];
const FIRST = 0xe815;

/** True for a character of the private use areas, which mean nothing without the font they were made for. */
export const isPrivateUse = (character: string): boolean => /\p{Co}/u.test(character);

/**
 * Give the standard character of a private one that old systems used, e.g. 䶮 for U+E863.
 *
 * @returns undefined for every other character.
 */
export function standardCharacter(character: string): string | undefined {
  const index = (character.codePointAt(0) ?? 0) - FIRST;
  return index >= 0 ? STANDARD[index] : undefined;
}
