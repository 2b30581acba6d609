import { describe, expect, it } from 'vitest';
import { runCommands } from '../commands/run-command.ts';
import { emptyPlan, type Plan, type Revision } from '../model/plan.ts';
import { readReviewPackage, writeReviewPackage } from './review-package.ts';

const PAGE =
  '<html><script type="application/json" id="zuoci-package"></script><script>run()</script></html>';

function submitted(name: string): { readonly plan: Plan; readonly revision: Revision } {
  const made = runCommands(emptyPlan('m1', name), [
    {
      name: 'add-people',
      args: { people: [{ name: '</script><script>alert(1)</script>' }, { name: '王建国' }] },
    },
    { name: 'submit-revision', args: { author: '张三', time: '2026-03-05T09:00:00Z' } },
  ]);
  if (!made.ok) throw new Error(made.failure.code);
  const [revision] = made.value.plan.revisions;
  if (revision?.content === undefined) throw new Error('nothing was submitted');
  return { plan: revision.content, revision };
}

const slotOf = (page: string): string => /id="zuoci-package">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

describe('a review package', () => {
  it('comes back whole, and a name cannot leave its element', () => {
    const { plan, revision } = submitted('常务会议');
    const page = writeReviewPackage(PAGE, { plan, revision });
    expect(page.match(/<script/g)?.length).toBe(2);
    const read = readReviewPackage(slotOf(page));
    expect(read.ok && read.value.plan).toEqual(plan);
    expect(read.ok && read.value.revision.number).toBe(1);
  });

  it.each([
    ['a name', (text: string) => text.replace('王建国', '王建民')],
    [
      'the hash',
      (text: string) => text.replace(/"hash":"(.)/, (_all, digit) => `"hash":"${digit === '0' ? 1 : 0}`),
    ],
  ])('is refused where %s was altered', (_what, alter) => {
    const text = slotOf(writeReviewPackage(PAGE, submitted('常务会议')));
    const altered = readReviewPackage(alter(text));
    expect(alter(text)).not.toBe(text);
    expect(!altered.ok && altered.failure.code).toBe('package-altered');
  });

  it('is refused where it is of a later version, or nothing at all', () => {
    const text = slotOf(writeReviewPackage(PAGE, submitted('常务会议')));
    const newer = readReviewPackage(text.replace('package","version":1', 'package","version":2'));
    expect(!newer.ok && newer.failure.code).toBe('package-newer');
    const nothing = readReviewPackage('');
    expect(!nothing.ok && nothing.failure.code).toBe('not-a-package');
  });
});
