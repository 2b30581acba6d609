import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standInType } from '../../../test/support/stand-in-type.ts';
import { NARROWEST } from '../layout/fit-text.ts';
import { breakName, breakWithin } from './break-within.ts';

const em = (text: string): number => standInType.widthEm('song', text);
const nameLines = (name: string, widthMm: number) =>
  breakName(standInType, name, { face: 'song', sizeMm: 10, widthMm });

describe('texts that are too long for a line', () => {
  it.each([
    ['阿卜杜热依木·买买提江', 62, ['阿卜杜热依木·', '买买提江'], 1],
    ['阿卜杜热依木·买买提江', 64, ['阿卜杜热依木·买买提江'], 1],
    ['Alexander Konstantinopolsky', 80, ['Alexander', 'Konstantinopolsky'], 1],
    ['Jean-Baptiste Lamarck', 60, ['Jean-Baptiste', 'Lamarck'], 1],
    ['买买提·吐尔逊江·阿不都热合曼', 70, ['买买提·吐尔逊江·', '阿不都热合曼'], 1],
    ['王'.repeat(20), 60, ['王'.repeat(20)], 0.5],
  ])('names are broken at dots, spaces and hyphens: %s in %i mm', (name, widthMm, lines, share) => {
    const broken = nameLines(name, widthMm);
    expect(broken.lines).toEqual(lines);
    expect(broken.share).toBeCloseTo(share, 1);
  });

  it('titles are broken between their parts, in lines of about one length', () => {
    const unit = '县住房和城乡建设局（县人民防空办公室）';
    const room = { face: 'song', sizeMm: 10, widthMm: 120, most: 3, even: true } as const;
    expect(breakWithin(standInType, unit, room).lines).toEqual([
      '县住房和城乡建设局',
      '（县人民防空办公室）',
    ]);
    expect(breakWithin(standInType, '全'.repeat(18), room).lines).toEqual(['全'.repeat(9), '全'.repeat(9)]);
  });

  it('become smaller on more lines where they need more than they may have', () => {
    const long = '关于深入推进民族团结进步创建工作暨高质量发展大会'.repeat(12);
    const { lines, share } = breakWithin(standInType, long, {
      face: 'song',
      sizeMm: 10,
      widthMm: 150,
      most: 3,
    });
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.length * share).toBeLessThanOrEqual(3 + 1e-6);
    expect(share).toBeGreaterThan(0.3);
  });

  it('come to an end where there is no width at all', () => {
    expect(nameLines('王伟', -2).lines.join('')).toContain('王');
  });

  it('lose no character, stay within their width and are never squeezed beyond three fifths', () => {
    const anyText = fc.stringMatching(/^[一-龥A-Za-z·（），、 -]{1,60}$/);
    const anyRoom = fc.record({
      widthMm: fc.integer({ min: 5, max: 300 }),
      most: fc.integer({ min: 1, max: 4 }),
      even: fc.boolean(),
      isName: fc.boolean(),
    });
    fc.assert(
      fc.property(anyText, anyRoom, (text, more) => {
        const room = { face: 'song', sizeMm: 10, ...more } as const;
        const { lines, share, stretch } = breakWithin(standInType, text, room);
        const bare = (words: string): string => words.replaceAll(/\s/gu, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        expect(stretch).toBeGreaterThanOrEqual(NARROWEST * 0.99);
        for (const line of lines) {
          expect(em(line) * 10 * share * stretch).toBeLessThanOrEqual(room.widthMm + 1e-6);
        }
      }),
    );
  });
});
