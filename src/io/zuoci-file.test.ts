import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { contentHash } from '../model/content-hash.ts';
import type { Plan } from '../model/plan.ts';
import { planText } from '../model/write-plan.ts';
import { pictureId, readZuoci, writeZuoci, type ZuociFile } from './zuoci-file.ts';
import { ZUOCI_LIMITS } from './zuoci-limits.ts';

const png = strToU8('not really a picture, but bytes all the same');
const picture = pictureId(png, 'png');

function fullPlan(): Plan {
  const plan = rostrumPlan(40, 8);
  const background = { picture, xMm: 0, yMm: 0, widthMm: 20_000, heightMm: 12_000, turnDeg: 0, opacity: 0.5 };
  const drawn = { ...plan, venue: { ...plan.venue, background } };
  const head = {
    number: 1,
    author: '办公室',
    time: '2026-01-05T08:00:00Z',
    note: '第一稿',
    state: 'submitted',
  } as const;
  return { ...drawn, revisions: [{ ...head, hash: contentHash(drawn), content: drawn }] };
}

function opened(bytes: Uint8Array): ZuociFile {
  const file = readZuoci(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value;
}

const failureOf = (bytes: Uint8Array, limits = {}): unknown => {
  const file = readZuoci(bytes, { ...ZUOCI_LIMITS, ...limits });
  return file.ok ? 'opened' : file.failure;
};

describe('a .zuoci file', () => {
  it('opens again with everything: plan, revisions and pictures', () => {
    const plan = fullPlan();
    const file = opened(writeZuoci(plan, new Map([[picture, png]])));
    expect(planText(file.plan)).toBe(planText(plan));
    expect(file.mended).toEqual([]);
    expect(file.pictures.get(picture)).toEqual(png);
    const [revision] = file.plan.revisions;
    expect(revision?.content && contentHash(revision.content)).toBe(revision?.hash);
  });

  it('is the same to the byte when saved twice, and when opened and saved', () => {
    const plan = fullPlan();
    const pictures = new Map([
      ['0'.repeat(32).concat('.png'), png],
      [picture, png],
    ]);
    const bytes = writeZuoci(plan, pictures);
    expect(writeZuoci(fullPlan(), new Map([...pictures].reverse()))).toEqual(bytes);
    const file = opened(bytes);
    expect(file.pictures.size).toBe(1);
    expect(writeZuoci(file.plan, file.pictures)).toEqual(bytes);
  });

  it('keeps what it does not know', () => {
    const plan = { ...rostrumPlan(1), futureField: { deep: [1, '二'] } };
    expect(opened(writeZuoci(plan)).plan).toMatchObject({ futureField: { deep: [1, '二'] } });
  });
});

describe('what is refused', () => {
  const manifest = (fields: object): Uint8Array =>
    strToU8(JSON.stringify({ format: 'zuoci-file', ...fields }));

  it('a file of a newer version, before anything else is read', () => {
    const newer = zipSync({ 'manifest.json': manifest({ version: 9, oldestReader: 7, other: true }) });
    expect(failureOf(newer)).toEqual({ code: 'file-newer', needs: 7, have: 1 });
  });

  it('other files', () => {
    expect(failureOf(strToU8('姓名,单位\n张三,县委\n'.repeat(9)))).toEqual({ code: 'not-a-zip' });
    expect(failureOf(new Uint8Array())).toEqual({ code: 'not-a-zip' });
    expect(failureOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toEqual({ code: 'not-zuoci' });
    expect(failureOf(zipSync({ 'manifest.json': strToU8('null') }))).toEqual({ code: 'not-zuoci' });
  });

  it('a bomb: declared sizes, counts and ratios are judged before unpacking', () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(30_000_000) });
    expect(failureOf(bomb)).toMatchObject({ code: 'too-large', limit: 'ratio' });
    expect(failureOf(bomb, { entryBytes: 1_000_000 })).toMatchObject({
      code: 'too-large',
      limit: 'entryBytes',
    });
    expect(failureOf(bomb, { fileBytes: 1000 })).toMatchObject({ code: 'too-large', limit: 'fileBytes' });
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`f${index}`, new Uint8Array(1)]),
    );
    expect(failureOf(zipSync(many))).toMatchObject({ code: 'too-large', limit: 'entries', found: 3000 });
  });

  it('a header that lies about the size is caught while unpacking', () => {
    const bytes = zipSync({ 'manifest.json': new Uint8Array(5_000_000) });
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    view.setUint32(view.getUint32(end + 16, true) + 24, 100, true);
    expect(failureOf(bytes)).toEqual({ code: 'damaged', part: 'manifest.json' });
  });

  it('entries that share bytes', () => {
    const bytes = zipSync({ aaaa: strToU8('same'), bbbb: strToU8('same') });
    const view = new DataView(bytes.buffer);
    const first = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(first + 46 + 4 + 42, view.getUint32(first + 42, true), true);
    expect(failureOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  it('law: no damaged byte and no cut is ever read as another plan', () => {
    const bytes = writeZuoci(fullPlan(), new Map([[picture, png]]));
    const text = planText(fullPlan());
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (at, flip, cut) => {
          const damaged = cut ? bytes.slice(0, at) : bytes.slice();
          if (!cut) damaged[at] = (damaged[at] ?? 0) ^ flip;
          const file = readZuoci(damaged);
          if (file.ok) expect(planText(file.value.plan)).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
