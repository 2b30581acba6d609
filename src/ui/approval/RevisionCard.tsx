import { DownOutlined } from '@ant-design/icons';
import { Alert, Button, Dropdown, Tag, Tooltip } from 'antd';
import { isAltered } from '../../model/approval.ts';
import type { Revision } from '../../model/plan.ts';
import { codeOf } from '../../model/verification-code.ts';
import { useDesk } from '../desk.ts';
import { sayMoment } from '../say/say-moment.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { sayScheme } from '../seating/scheme-names.ts';
import { Signature } from './Signature.tsx';

/** What can be done with a revision. */
export interface RevisionDeeds {
  readonly onDecide: (revision: Revision) => void;
  readonly onPackage: (revision: Revision) => void;
  readonly onReview: (revision: Revision) => void;
  readonly onCompare: (revision: Revision) => void;
  readonly onRestore: (revision: Revision) => void;
  readonly onPrint: (revision: Revision) => void;
}

const COLOURS = { submitted: 'warning', returned: 'error', approved: 'success' } as const;

interface Props extends RevisionDeeds {
  readonly revision: Revision;
  /** The plan on screen says just this. */
  readonly isNow: boolean;
}

/** One revision: who submitted what and when, what was decided, and the code on its papers. */
export function RevisionCard({ revision, isNow, ...deeds }: Props) {
  const { plan, readOnly } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const { number, state, author, time, note, decision, content } = revision;
  const name = say('revision.name', { number });
  const scheme = (content ?? plan).schemes.find(({ id }) => id === decision?.scheme)?.name;
  return (
    <li className="revision" aria-label={name} data-revision={number}>
      <div className="revision-head">
        <strong className="revision-name">{name}</strong>
        <Tag color={COLOURS[state]}>{say(`revision.state.${state}`)}</Tag>
        {isNow && <Tag>{say('revision.now')}</Tag>}
        <span className="spacer" />
        <code className="revision-code">{say('revision.code', { code: codeOf(plan.id, revision) })}</code>
      </div>
      {isAltered(revision) && <Alert type="error" showIcon title={say('revision.altered')} />}
      <p>{say('revision.by', { author, time: sayMoment(time, language) })}</p>
      {note !== undefined && <p className="revision-note">{note}</p>}
      {decision !== undefined && state !== 'submitted' && (
        <div className="revision-decision">
          <p>
            {say(`revision.decided.${state}`, {
              author: decision.author,
              time: sayMoment(decision.time, language),
            })}
            {scheme !== undefined && ` · ${say('revision.scheme', { name: sayScheme(scheme, say) })}`}
          </p>
          {decision.note !== undefined && <p className="revision-note">{decision.note}</p>}
          {decision.signature !== undefined && decision.signature.length > 0 && (
            <Signature strokes={decision.signature} label={say('revision.signature')} />
          )}
        </div>
      )}
      <div className="revision-deeds">
        {state === 'submitted' && (
          <>
            <Tooltip title={say('revision.package.hint')}>
              <Button
                type="primary"
                ghost
                disabled={content === undefined}
                onClick={() => deeds.onPackage(revision)}
              >
                {say('revision.package')}
              </Button>
            </Tooltip>
            <Button disabled={readOnly} onClick={() => deeds.onDecide(revision)}>
              {say('revision.decide')}
            </Button>
          </>
        )}
        <Button disabled={content === undefined} onClick={() => deeds.onReview(revision)}>
          {say('revision.review')}
        </Button>
        <Button disabled={content === undefined || isNow} onClick={() => deeds.onCompare(revision)}>
          {say('revision.compare')}
        </Button>
        {state === 'approved' && !isNow && (
          <Button disabled={content === undefined} onClick={() => deeds.onPrint(revision)}>
            {say('revision.print')}
          </Button>
        )}
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              {
                key: 'restore',
                label: say('revision.restore'),
                disabled: readOnly || content === undefined || isNow,
                onClick: () => deeds.onRestore(revision),
              },
              ...(state === 'submitted'
                ? []
                : [
                    {
                      key: 'package',
                      label: say('revision.package'),
                      disabled: content === undefined,
                      onClick: () => deeds.onPackage(revision),
                    },
                  ]),
            ],
          }}
        >
          <Button
            type="text"
            icon={<DownOutlined aria-hidden />}
            aria-label={`${name} ${say('common.more')}`}
          />
        </Dropdown>
      </div>
    </li>
  );
}
