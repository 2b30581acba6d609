import { standardCharacters } from '../../scripts/fonts/base-characters.ts';
import type { Plan } from '../../src/model/plan.ts';
import { printBlock, seatedPlan } from '../../test/support/print-people.ts';
import { person } from '../../test/support/sample-plan.ts';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const RARE = [...'𬱖𬭎𫍯𣲘䶮㛃訚'];

/** Different names of two and three characters, every fiftieth with a rare one; the same in every run. */
export function benchNames(count: number): readonly string[] {
  const pool = standardCharacters().filter((_, i) => i % 3 === 0);
  let seed = 20260305;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = (): string => String.fromCodePoint(pool[next(pool.length)] ?? 0);
  return Array.from({ length: count }, (_, i) => {
    const surname = SURNAMES[next(SURNAMES.length)] ?? '';
    if (i % 50 === 0) return `${surname}${RARE[(i / 50) % RARE.length] ?? ''}`;
    return surname + pick() + (i % 4 === 0 ? '' : pick());
  });
}

/** A hall where everybody sits, with two doors. */
export function benchPlan(count: number): Plan {
  const people = benchNames(count).map((name, i) => person(`p${i + 1}`, name, { unit: 'u1', rank: i + 1 }));
  const rows = { rows: Math.ceil(count / 50), first: 50, last: 50 };
  const parameters = { rows, aisles: [{ afterSeat: 16 }, { afterSeat: 34 }] };
  const door = { kind: 'door' as const, yMm: 9000, widthMm: 1500, depthMm: 200, turnDeg: 0 };
  return seatedPlan(people, [printBlock('hall', 'theatre', 'hall', { parameters })], {
    venue: {
      name: '人民会堂',
      fixtures: [
        { ...door, id: 'd1', xMm: -15000, label: '西门' },
        { ...door, id: 'd2', xMm: 15000, label: '东门' },
      ],
    },
  });
}
