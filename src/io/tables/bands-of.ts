import { recogniseHeading } from './recognise-heading.ts';

/**
 * Cut a row of headings where it begins again: two lists side by side repeat 序号 姓名 单位 | 序号 姓名 单位.
 *
 * @returns bands of columns, both ends included, from left to right.
 */
export function bandsOf(
  headings: readonly string[],
  width: number,
): readonly { left: number; right: number }[] {
  const names = headings.filter((heading) => recogniseHeading(heading)?.field === 'name');
  const twice = names.length > 1 && new Set(names.map(keyOf)).size < names.length;
  if (!twice) return [{ left: 0, right: width - 1 }];
  const bands: { left: number; right: number }[] = [];
  let seen = new Set<string>();
  let left = 0;
  headings.forEach((heading, column) => {
    const key = keyOf(heading);
    if (key === '') return;
    if (seen.has(key)) {
      bands.push({ left, right: column - 1 });
      left = column;
      seen = new Set();
    }
    seen.add(key);
  });
  bands.push({ left, right: width - 1 });
  return bands;
}

/** 姓名 1 and 姓名2 begin two bands of one kind. */
const keyOf = (heading: string): string => {
  const key = heading.replace(/\s/g, '');
  return recogniseHeading(key)?.field === 'name' ? key.replace(/\d/g, '') : key;
};
