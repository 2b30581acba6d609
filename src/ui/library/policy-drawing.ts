import type { Attendee, Role } from '../../layout/attendee.ts';
import type { Policies, PolicyName } from '../../layout/policies.ts';
import { drawSample } from '../seating/sample-drawing.ts';

/** What shows a policy best: an arrangement and how many people. */
interface Sample {
  readonly arrangement: string;
  readonly rule?: string;
  readonly people: number;
  readonly parties?: boolean;
  readonly roles?: Readonly<Record<number, readonly Role[]>>;
  /** Grades of awards by place in the list. */
  readonly grades?: Readonly<Record<number, number>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly policies?: Partial<Policies>;
  /** The numbers of seats, and of tables, are what differs. */
  readonly numbers?: boolean;
}

/** Invented names, in the order of rank. */
const NAMES =
  '赵文清 钱立群 孙国栋 李春华 周明远 吴晓岚 郑志刚 王海涛 冯雅琴 陈建平 褚怀远 卫东升 蒋玉兰 沈一鸣 韩雪松 杨树林'.split(
    ' ',
  );

const talks: Sample = { arrangement: 'long-table', rule: 'talks', people: 10, parties: true };
const meeting: Sample = { arrangement: 'long-table', rule: 'executive-meeting', people: 9 };
const dinner: Sample = { arrangement: 'round-table', people: 8, parties: true };

/** A few names as each order puts them, side by side. */
export const ORDERED: Readonly<Record<Policies['nameOrder'], readonly string[]>> = {
  'surname-stroke': ['丁文秀', '于波', '王海', '王一鸣', '白雪', '包立新'],
  'fullname-stroke': ['丁文秀', '于波', '王一鸣', '王海', '白雪', '包立新'],
  pinyin: ['白雪', '包立新', '丁文秀', '王海', '王一鸣', '于波'],
  'given-list': ['王海', '白雪', '王一鸣', '丁文秀', '包立新', '于波'],
};

/** A drawing for each policy. */
const SAMPLES: Readonly<Record<PolicyName, Sample>> = {
  high: { arrangement: 'rostrum', people: 5 },
  evenRule: { arrangement: 'rostrum', people: 6 },
  twoRule: { arrangement: 'rostrum', people: 2, policies: { evenRule: 'second-at-left-hand' } },
  evenAnchor: { arrangement: 'rostrum', people: 6 },
  twinHeads: { arrangement: 'rostrum', people: 6 },
  backRows: {
    arrangement: 'rostrum',
    people: 8,
    parameters: { rows: [3, 5] },
    roles: { 1: ['executive'], 3: ['executive'], 5: ['executive'] },
  },
  hostSeat: { arrangement: 'rostrum', people: 7, roles: { 4: ['host'] } },
  lectern: { arrangement: 'rostrum', people: 5 },
  facingAlign: { ...talks, people: 12 },
  tableOrientation: talks,
  interpreters: { ...talks, roles: { 8: ['interpreter'], 9: ['interpreter'] } },
  reception: { arrangement: 'reception-u', people: 8, parties: true },
  chairAt: meeting,
  sideFill: { ...meeting, policies: { chairAt: 'short-end' } },
  photo: { arrangement: 'photo-risers', people: 7, parties: true, parameters: { rows: [7] } },
  banquet: dinner,
  tableHigh: {
    arrangement: 'banquet-room',
    people: 12,
    parameters: { rows: [3], seatsPerTable: 4 },
    numbers: true,
  },
  seatNumbers: { arrangement: 'theatre', people: 0, parameters: { rows: [9, 9] }, numbers: true },
  nameOrder: { arrangement: 'theatre', people: 6, parameters: { rows: [6] } },
  hallFill: { arrangement: 'theatre', people: 16, parameters: { rows: [8, 8] } },
  awards: {
    arrangement: 'award-row',
    people: 6,
    roles: { 3: ['recipient'], 4: ['recipient'], 5: ['recipient'] },
    grades: { 3: 3, 4: 2, 5: 1 },
    parameters: { leaders: 3, recipients: 3 },
  },
};

// The caller takes the value from the list of values of this very policy.
const policyOf = (name: PolicyName, value: string): Partial<Policies> =>
  ({ [name]: value }) as Partial<Policies>;

const drawings = new Map<string, string>();

/** Draw what a policy means with names. */
export function policyDrawing(name: PolicyName, value: string): string {
  const key = `${name}/${value}`;
  let drawing = drawings.get(key);
  if (drawing === undefined) {
    const names = name === 'nameOrder' ? ORDERED[value as Policies['nameOrder']] : NAMES;
    drawing = draw(SAMPLES[name], policyOf(name, value), { names, withoutLectern: name !== 'lectern' });
    drawings.set(key, drawing);
  }
  return drawing;
}

function draw(
  sample: Sample,
  policy: Partial<Policies>,
  { names, withoutLectern }: { readonly names: readonly string[]; readonly withoutLectern: boolean },
): string {
  const people = Array.from({ length: sample.people }, (_, index): Attendee => {
    const roles = sample.roles?.[index] ?? [];
    const interprets = roles.includes('interpreter');
    return {
      id: `p${index}`,
      name: names[index] ?? '',
      rank: index + 1,
      roles,
      ...(sample.parties === true ? { party: index % 2 === 0 ? 'host' : 'guest' } : {}),
      ...(sample.grades?.[index] === undefined ? {} : { grade: sample.grades[index] }),
      ...(interprets ? { serves: `p${index % 2}` } : {}),
    };
  });
  const policies = { ...sample.policies, ...policy };
  const wordsOf = (person: Attendee) => ({ name: person.name, rank: String(person.rank) });
  return (
    drawSample(sample.arrangement, people, policies, wordsOf, {
      bare: withoutLectern && sample.arrangement === 'rostrum',
      numbers: sample.numbers === true,
      ...(sample.parameters === undefined ? {} : { parameters: sample.parameters }),
      ...(sample.rule === undefined ? {} : { rule: sample.rule }),
    }) ?? ''
  );
}
