import { Button } from 'antd';
import { useMemo } from 'react';
import { type Attendee, byRank } from '../../layout/attendee.ts';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { POLICY_VALUES } from '../../layout/policies.ts';
import { attendeesOf } from '../../model/layout-case-of.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { personAt } from '../../model/seating-chunks.ts';
import { useDesk } from '../desk.ts';
import { SvgPicture } from '../drawing/SvgPicture.tsx';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import { drawFrontRow } from './sample-drawing.ts';

/** With an even number in the front row: both readings, drawn with the people who sit there. */
export function EvenReadings({ block }: { readonly block: LaidBlock }) {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const people = useMemo(() => frontRow(plan, block), [plan, block]);
  const drawings = useMemo(
    () =>
      POLICY_VALUES.evenRule.map((evenRule) => ({
        evenRule,
        svg: drawFrontRow(people, { ...block.policies, evenRule, twoRule: 'as-even' }),
      })),
    [people, block.policies],
  );
  if (people.length === 0 || people.length % 2 === 1 || block.policies.twinHeads === 'centre-gap')
    return null;
  return (
    <section className="even" data-testid="even-readings">
      <h4>{say('even.title')}</h4>
      {drawings.map(({ evenRule, svg }) => {
        const used = block.policies.evenRule === evenRule;
        const words = say(evenRule === 'second-at-left-hand' ? 'even.e1' : 'even.e2');
        return (
          <div className={used ? 'even-reading is-used' : 'even-reading'} key={evenRule}>
            <div className="even-head">
              <span>{words}</span>
              {used ? (
                <strong>{say('even.used')}</strong>
              ) : (
                <Button
                  size="small"
                  disabled={readOnly}
                  onClick={() => run('set-policies', { block: block.id, policies: { evenRule } })}
                >
                  {say('even.use')}
                </Button>
              )}
            </div>
            <SvgPicture svg={svg} label={words} />
          </div>
        );
      })}
    </section>
  );
}

function frontRow(plan: Parameters<typeof selectedSchemeOf>[0], block: LaidBlock): readonly Attendee[] {
  const [row] = block.rows;
  if (block.rule.kind !== 'rostrum' || row === undefined) return [];
  const { seating } = selectedSchemeOf(plan);
  const sitting = new Set(row.seats.flatMap((seat) => personAt(seating, seat.id) ?? []));
  return byRank(attendeesOf(plan.people, plan.units).filter((person) => sitting.has(person.id)));
}
