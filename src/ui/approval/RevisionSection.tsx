import { ImportOutlined, SendOutlined } from '@ant-design/icons';
import { App, Button, Tooltip } from 'antd';
import { useMemo, useState } from 'react';
import type { Revision } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { chooseFile } from '../shell/choose-file.ts';
import { useRun } from '../use-run.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { RevisionCard } from './RevisionCard.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import { sayStateLong, stateOf } from './say-state.ts';
import { useTakeReview } from './use-take-review.ts';

interface Props {
  readonly onPackage: (revision: Revision) => void;
  readonly onReview: (revision: Revision) => void;
  readonly onCompare: (revision: Revision) => void;
  readonly onNotes: () => void;
  readonly onPrint: (revision: Revision) => void;
}

/** The state of the plan, what comes next, and everything that was submitted. */
export function RevisionSection({ onPackage, onReview, onCompare, onNotes, onPrint }: Props) {
  const { plan, readOnly, run: attempt } = useDesk();
  const run = useRun();
  const say = useSay();
  const { message } = App.useApp();
  const takeReview = useTakeReview(attempt);
  const [submitting, setSubmitting] = useState(false);
  const [deciding, setDeciding] = useState<Revision>();
  const state = useMemo(() => stateOf(plan), [plan]);
  const isDraft = state.state === 'draft' || state.state === 'returned';
  const take = async (file: File): Promise<void> => {
    if (await takeReview(file)) onNotes();
  };
  return (
    <div className="approval-body">
      <div className={`stateLine is-${state.state}`}>
        <p role="status">{sayStateLong(state, say)}</p>
        <span className="spacer" />
        {plan.revisions.length > 0 && (
          <Tooltip title={say('approval.import.hint')}>
            <Button
              icon={<ImportOutlined aria-hidden />}
              disabled={readOnly}
              onClick={() => chooseFile('.zuoci-review,.json', (file) => void take(file))}
            >
              {say('approval.import')}
            </Button>
          </Tooltip>
        )}
        <Button
          type={isDraft ? 'primary' : 'default'}
          icon={<SendOutlined aria-hidden />}
          disabled={readOnly || !isDraft}
          onClick={() => setSubmitting(true)}
        >
          {say('approval.submit')}
        </Button>
      </div>
      {plan.revisions.length === 0 ? (
        <div className="approval-empty">
          <h2>{say('approval.none')}</h2>
          <p>{say('approval.none.text')}</p>
        </div>
      ) : (
        <ul className="revisions" aria-label={say('approval.revisions')}>
          {[...plan.revisions].reverse().map((revision) => (
            <RevisionCard
              key={revision.number}
              revision={revision}
              isNow={state.state !== 'draft' && state.number === revision.number}
              onDecide={setDeciding}
              onPackage={onPackage}
              onReview={onReview}
              onCompare={onCompare}
              onPrint={onPrint}
              onRestore={({ number }) => {
                if (run('restore-revision', { number }) !== undefined)
                  void message.success(say('revision.restored', { number }));
              }}
            />
          ))}
        </ul>
      )}
      {submitting && (
        <SubmitDialog
          onClose={() => setSubmitting(false)}
          onDone={(number) => {
            setSubmitting(false);
            void message.success(say('approval.submitted', { number }));
          }}
        />
      )}
      {deciding !== undefined && <DecideDialog revision={deciding} onClose={() => setDeciding(undefined)} />}
    </div>
  );
}
