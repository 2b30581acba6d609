import { describe, expect, it } from 'vitest';
import { hallPlan } from '../../../test/support/print-people.ts';
import { filesOfTest, ran, told } from '../../../test/support/verb-files.ts';
import { callOf } from '../../commands/run-command.ts';
import { writeZuoci } from '../../io/zuoci-file.ts';
import { applyDiff } from '../../model/compare/plan-diff.ts';
import { contentHash } from '../../model/content-hash.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatedEntries } from '../../model/seating-chunks.ts';
import { diffVerb } from './diff.ts';

const write = filesOfTest();
const fileOf = (name: string, plan: Plan): string => write(name, writeZuoci(plan));

const start = hallPlan(13);
const [a = '', b = ''] = seatedEntries(selectedSchemeOf(start).seating).map(([, person]) => person);
const submitted = ran(start, callOf('submit-revision', { author: '李', time: '2026-03-05T09:00:00Z' }));
const swapped = ran(submitted, callOf('swap-people', { a, b }));

describe('zuoci diff', () => {
  it('tells two files apart exactly, in one sentence, and which papers are printed again', async () => {
    const { summary, changes, reprint, patch } = await told(
      diffVerb,
      fileOf('a.zuoci', start),
      fileOf('b.zuoci', swapped),
    );
    expect(summary).toMatch(/^2 人调整，需重印.*座位卡 2 张/);
    expect(changes).toMatchObject([{ kind: 'people-swapped', people: [a, b] }]);
    expect(changes[0].says).toContain('互换');
    expect(reprint.find(({ kind }: { kind: string }) => kind === 'cards').print).toHaveLength(2);
    expect(reprint.some(({ kind }: { kind: string }) => kind === 'plates')).toBe(false);
    expect(contentHash(applyDiff({ patch }, start))).toBe(contentHash(swapped));
  });

  it('compares the last revision of one file with the plan as it stands, or the revisions asked for', async () => {
    const file = fileOf('c.zuoci', swapped);
    expect((await told(diffVerb, file)).counts).toMatchObject({ moved: 2 });
    expect(await told(diffVerb, file, '--from', '1', '--to', '1', '--language', 'en')).toMatchObject({
      changes: [],
      reprint: [],
    });
  });

  it('says what it cannot compare', async () => {
    const file = fileOf('d.zuoci', start);
    expect((await diffVerb.run([file])).complaints?.[0]).toMatch(/^file: found one plan without revisions/);
    const asked = await diffVerb.run([file, file, '--from', '4']);
    expect(asked.complaints).toEqual(['--from: found 4, allowed: none, for no version was submitted']);
    expect((await diffVerb.run([file, file, file])).complaints?.[0]).toMatch(/allowed: two files$/);
  });
});
