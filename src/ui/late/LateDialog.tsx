import { Alert, Button, Modal, Result, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { Refusal } from '../../commands/command.ts';
import { proposeRepairs } from '../../commands/repairs/propose-repairs.ts';
import type { Repair } from '../../commands/repairs/repair.ts';
import type { Plan } from '../../model/plan.ts';
import { CompareLegend, CompareMaps } from '../compare/CompareMaps.tsx';
import { useDesk } from '../desk.ts';
import { drawPlan } from '../drawing/plan-drawing.ts';
import { leavePrint } from '../print/pending-print.ts';
import { useSay } from '../say/use-say.ts';
import { sayRefusal } from '../use-run.ts';
import { LateFields } from './LateFields.tsx';
import { changeOfDraft, EMPTY_LATE, type LateGap } from './late-draft.ts';
import { RepairCard } from './RepairCard.tsx';
import '../theme/approval.css';
import '../theme/seat-map.css';

interface Props {
  readonly onClose: () => void;
  readonly onPrint: () => void;
}

interface Offer {
  readonly before: Plan;
  readonly repairs: readonly Repair[];
}

/** 临时变动: what happened is told, up to three repairs are offered with their costs, one click takes one. */
export function LateDialog({ onClose, onPrint }: Props) {
  const { plan, runAll, undo } = useDesk();
  const say = useSay();
  const [draft, setDraft] = useState(EMPTY_LATE);
  const [typed, setTyped] = useState('');
  const [gap, setGap] = useState<LateGap>();
  const [refused, setRefused] = useState<Refusal>();
  const [offer, setOffer] = useState<Offer>();
  const [shown, setShown] = useState(0);
  const [over, setOver] = useState<'beside' | 'over'>('beside');
  const [done, setDone] = useState<Repair>();
  const drawing = useMemo(() => drawPlan(plan, say), [plan, say]);
  const forget = (): void => {
    setGap(undefined);
    setRefused(undefined);
    setOffer(undefined);
  };
  const propose = (): void => {
    forget();
    const change = changeOfDraft(plan, draft);
    if (typeof change === 'string') {
      setGap(change);
      return;
    }
    const proposed = proposeRepairs(plan, change);
    if (!proposed.ok) setRefused(proposed.failure);
    else setOffer({ before: plan, repairs: proposed.value });
    setShown(0);
  };
  const use = (repair: Repair): void => {
    const outcome = runAll(repair.calls, repair.label);
    if (outcome.ok) setDone(repair);
    else setRefused(outcome.failure);
  };
  const approved = plan.revisions.filter(({ state }) => state === 'approved').at(-1);
  const since = approved ?? plan.revisions.at(-1);
  const picture = offer?.repairs[shown];
  return (
    <Modal
      open
      width={1040}
      style={{ top: 32 }}
      title={<h2>{say('late.title')}</h2>}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
    >
      {done !== undefined ? (
        <Result
          status="success"
          title={say('late.done', { name: say(`repair.${done.kind}`) })}
          subTitle={
            since === undefined ? say('late.done.none') : say('late.done.since', { number: since.number })
          }
          extra={[
            <Button
              key="undo"
              onClick={() => {
                undo();
                setDone(undefined);
                forget();
              }}
            >
              {say('common.undo')}
            </Button>,
            <Button
              key="print"
              type="primary"
              onClick={() => {
                leavePrint(since === undefined ? {} : { since: since.number, document: 'plates' });
                onPrint();
                onClose();
              }}
            >
              {say(since === undefined ? 'step.print' : 'late.done.print')}
            </Button>,
          ]}
        />
      ) : (
        <form
          className="late"
          onSubmit={(event) => {
            event.preventDefault();
            propose();
          }}
        >
          <LateFields
            draft={draft}
            onDraft={(next) => {
              setDraft(next);
              forget();
            }}
            gap={gap}
            typed={typed}
            onTyped={setTyped}
            labelOf={drawing.labelOf}
          />
          <div>
            <Button htmlType="submit" type={offer === undefined ? 'primary' : 'default'}>
              {say('late.propose')}
            </Button>
          </div>
          {refused !== undefined && <Alert type="warning" showIcon title={sayRefusal(refused, say)} />}
          {offer?.repairs.length === 0 && <Alert type="info" showIcon title={say('late.nobody')} />}
          {offer !== undefined && offer.repairs.length > 0 && (
            <ul className="repairs" aria-label={say('late.repairs')}>
              {offer.repairs.map((repair, index) => (
                <RepairCard
                  key={repair.kind}
                  before={offer.before}
                  repair={repair}
                  best={index === 0}
                  shown={index === shown}
                  labelOf={drawing.labelOf}
                  onShow={() => setShown(index)}
                  onUse={() => use(repair)}
                />
              ))}
            </ul>
          )}
          {offer !== undefined && picture !== undefined && (
            <>
              <Segmented<'beside' | 'over'>
                aria-label={say('compare.view')}
                value={over}
                options={(['beside', 'over'] as const).map((value) => ({
                  value,
                  label: say(`compare.view.${value}`),
                }))}
                onChange={setOver}
              />
              <div className="late-maps is-wide">
                <CompareMaps
                  key={picture.kind}
                  before={offer.before}
                  after={picture.plan}
                  names={[say('late.before'), say('late.after')]}
                  over={over === 'over'}
                />
              </div>
              <CompareLegend />
            </>
          )}
        </form>
      )}
    </Modal>
  );
}
