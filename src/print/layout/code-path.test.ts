import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import type { PagePoint } from '../page.ts';
import { codeDrawer } from './code-path.ts';

/** Corners of each outline of a path. */
function outlinesOf(text: string, sideMm: number): readonly (readonly PagePoint[])[] {
  const outlines: PagePoint[][] = [];
  for (const step of codeDrawer(sideMm)(text)) {
    if (step.to === 'move') outlines.push([step.at]);
    else if (step.to === 'line') outlines.at(-1)?.push(step.at);
  }
  return outlines;
}

describe('QR codes as paths', () => {
  it.each(['hall/r12/7', 'banquet-room-of-the-west-wing/t-12-3/10', '楼座', ''])(
    'fill exactly the dark modules of %j by either rule of filling',
    (text) => {
      const dark = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
      const outlines = outlinesOf(text, dark.length);
      const wrong: string[] = [];
      dark.forEach((row, y) => {
        row.forEach((isDark, x) => {
          let [crossings, winding] = [0, 0];
          for (const corners of outlines) {
            corners.forEach((a, index) => {
              const b = corners[(index + 1) % corners.length] ?? a;
              if (a.xMm !== b.xMm || a.xMm < x + 0.5) return;
              if (Math.min(a.yMm, b.yMm) > y + 0.5 || Math.max(a.yMm, b.yMm) < y + 0.5) return;
              crossings += 1;
              winding += a.yMm < b.yMm ? 1 : -1;
            });
          }
          if ((crossings % 2 === 1) !== isDark || (winding !== 0) !== isDark) wrong.push(`${x} ${y}`);
        });
      });
      expect(wrong).toEqual([]);
    },
  );
});
