import { LeftOutlined, PrinterOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { sayIssue } from '../../i18n/say.ts';
import { saySeat } from '../../i18n/say-seat.ts';
import { type AgendaPerson, agendaSteps } from '../../layout/agenda-steps.ts';
import { planCase } from '../../layout/plan-case.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { personIndex } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatedEntries, withSeats } from '../../model/seating-chunks.ts';
import { useDesk } from '../desk.ts';
import type { MapSight } from '../drawing/map-sight.ts';
import { drawPlan } from '../drawing/plan-drawing.ts';
import { SeatMap } from '../drawing/SeatMap.tsx';
import { leavePrint } from '../print/pending-print.ts';
import { type Say, useLanguage, useSay } from '../say/use-say.ts';

/** 议题走场: item by item, who comes in, stays, goes out and waits, and what does not go. */
export function WalkSection({ onPrint }: { readonly onPrint: () => void }) {
  const { plan } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const [at, setAt] = useState(0);
  const [sight, setSight] = useState<MapSight>();
  const steps = useMemo(() => {
    const given = seatedEntries(selectedSchemeOf(plan).seating).map(([seat, person]) => ({ seat, person }));
    const planned = planCase(layoutCaseOf(plan), given);
    return planned.ok ? agendaSteps(planned.value) : [];
  }, [plan]);
  const step = steps[Math.min(at, steps.length - 1)];
  const drawing = useMemo(
    () => drawPlan(withPeople(plan, [...(step?.enters ?? []), ...(step?.stays ?? [])]), say),
    [plan, step, say],
  );
  if (step === undefined) return <p className="approval-empty">{say('walk.none')}</p>;
  const names = personIndex(plan.people);
  return (
    <div className="walk">
      <ol className="walk-items" aria-label={say('walk.items')}>
        {steps.map((one, index) => (
          <li key={one.item}>
            <button
              type="button"
              aria-current={one === step ? 'step' : undefined}
              onClick={() => setAt(index)}
            >
              <span className="hint">{say('walk.item', { number: one.number })}</span>
              <br />
              {one.title} {one.conflicts.length > 0 && <strong className="wrong">!</strong>}
            </button>
          </li>
        ))}
      </ol>
      <section className="walk-now" aria-label={say('walk.item', { number: step.number })}>
        <div className="walk-bar">
          <h2>
            {say('walk.item', { number: step.number })} {step.title}
          </h2>
          <Button
            icon={<LeftOutlined aria-hidden />}
            disabled={step.number === 1}
            aria-label={say('walk.before')}
            onClick={() => setAt(step.number - 2)}
          />
          <Button
            type="primary"
            icon={<RightOutlined aria-hidden />}
            iconPlacement="end"
            disabled={step.number === steps.length}
            onClick={() => setAt(step.number)}
          >
            {say('walk.next')}
          </Button>
          <Button
            icon={<PrinterOutlined aria-hidden />}
            onClick={() => {
              leavePrint({ document: 'agenda' });
              onPrint();
            }}
          >
            {say('walk.print')}
          </Button>
        </div>
        {step.conflicts.length === 0 && <p className="hint walk-fine">{say('walk.fine')}</p>}
        {step.conflicts.map((issue) => (
          <Alert
            key={`${issue.code} ${issue.people.join(' ')}`}
            className="walk-wrong"
            type="warning"
            showIcon
            title={sayIssue(
              issue,
              language,
              issue.people.map((id) => names.get(id)?.name ?? id),
            )}
          />
        ))}
        <dl className="walk-people">
          {(['enters', 'stays', 'leaves', 'waiting'] as const).map((part) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is read by arrow keys
            <div key={part} tabIndex={0}>
              <dt>
                {say(`walk.${part}`)} <span className="figure">{step[part].length}</span>
              </dt>
              <dd>
                {step[part].length === 0
                  ? say('walk.nobody')
                  : step[part].map((person) => <Walker key={person.id} person={person} say={say} />)}
              </dd>
            </div>
          ))}
        </dl>
        <SeatMap
          scene={drawing.scene}
          label={say('walk.map', { number: step.number })}
          sight={sight}
          onSight={setSight}
        />
      </section>
    </div>
  );
}

function Walker({ person, say }: { readonly person: AgendaPerson; readonly say: Say }) {
  const { row = '', number } = person;
  const place = number === undefined ? '' : saySeat(say, { row, seat: number });
  return (
    <div>
      <strong>{person.name}</strong>{' '}
      <span className="hint">
        {say(`walk.${person.role}`)} {place}
      </span>
    </div>
  );
}

/** The plan as it is during an item: those whom it brings sit on their seats. */
function withPeople(plan: Plan, people: readonly AgendaPerson[]): Plan {
  const scheme = selectedSchemeOf(plan);
  const seated = people.flatMap(({ id, seat }) => (seat === undefined ? [] : [[seat, id] as const]));
  const now = { ...scheme, seating: withSeats(scheme.seating, seated) };
  return { ...plan, schemes: plan.schemes.map((one) => (one === scheme ? now : one)) };
}
