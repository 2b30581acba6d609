import type { Person } from '../../model/person.ts';
import type { PageItem } from '../page.ts';
import type { Paper } from '../paper.ts';

/** Signs that papers write in their own way. */
const plain = (text: string): string => text.replaceAll(/[\s·•・‧∙]/gu, '');

function hasSmaller(items: readonly PageItem[], name: string): boolean {
  const isOf = (text: string): boolean => plain(text) !== '' && name.includes(plain(text));
  return items.some((item) => {
    if (item.kind === 'group' && item.reads === undefined) return hasSmaller(item.items, name);
    // What is read as one text is judged as one: a title may share a character with the name.
    if (item.kind === 'group')
      return isOf(item.reads ?? '') && item.items.some((one) => one.kind === 'text' && one.smaller === true);
    return item.kind === 'text' && item.smaller === true && isOf(item.text);
  });
}

/** Find those whose name does not fit their own plate, card or badge and is set smaller there than the others'. */
export function smallerNames(papers: readonly Paper[], people: readonly Person[]): readonly string[] {
  const names = new Map(people.map(({ id, name }) => [id, plain(name)]));
  return papers.flatMap(({ person, items }) => {
    const name = person === undefined ? undefined : names.get(person);
    return person !== undefined && name !== undefined && hasSmaller(items, name) ? [person] : [];
  });
}
