/** Two Chinese characters, each with the sign that chooses its form. */
const TWO =
  /^(\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]?)(\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]?)$/u;

/**
 * Space a name of two characters out to the width of three, as offices do; others stay as they are. It is found
 * and copied as the name it is.
 *
 * @example spacedName('张三') // '张　三'
 */
export const spacedName = (name: string): string => name.replace(TWO, '$1\u3000$2');
