import { CheckCircleOutlined, CloseOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import { sayIssue, sayRemedy } from '../../i18n/say.ts';
import { sayRow } from '../../i18n/say-seat.ts';
import { blockIdOf, type LaidBlock } from '../../layout/lay-out-blocks.ts';
import type { SeatLabel } from '../../layout/number-blocks.ts';
import { numberBlocks } from '../../layout/number-blocks.ts';
import { defaultScheme } from '../../layout/numbering/default-scheme.ts';
import type { SeatRow } from '../../layout/seat.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { useBlockNames } from '../seating/BlockPanel.tsx';
import { NumberingFields } from './NumberingFields.tsx';
import { type NumberingDraft, overridesOf, withOverride } from './numbering-draft.ts';
import { useNumberingDraft } from './use-numbering-draft.ts';

interface Props {
  readonly blocks: readonly LaidBlock[];
  readonly labels: ReadonlyMap<string, SeatLabel>;
  /** The block that is numbered; the first unless told. */
  readonly active: string | undefined;
  readonly onActive: (block: string) => void;
  /** The seat whose label can be changed by itself. */
  readonly seat: string | undefined;
}

const MOST_SAMPLE = 26;
const MOST_ISSUES = 4;

/** Number rows and seats of a block; each choice is seen on the drawing at once and kept as one step. */
export function NumberingPanel({ blocks, labels, active, onActive, seat }: Props) {
  const { plan, readOnly } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const names = useBlockNames();
  const block = blocks.find(({ id }) => id === active) ?? blocks[0];
  const trial = useNumberingDraft(block?.id);
  const kept = selectedSchemeOf(plan).blocks.find(({ id }) => id === block?.id)?.numbering;
  const draft: NumberingDraft = trial.draft ?? kept ?? {};
  const usual = useMemo(() => defaultScheme(block?.rows ?? []), [block?.rows]);
  const numbered = useMemo(
    () => (block === undefined ? undefined : numberBlocks([{ ...block, numbering: draft }])),
    [block, draft],
  );
  if (block === undefined) return null;
  const result = numbered?.ok === true ? numbered.value[0] : undefined;
  const sections = [...new Set(block.rows.flatMap((row) => row.sections ?? []))].filter(
    (name) => name !== '',
  );
  const sample = [0, block.rows.length - 1].filter(
    (at, place, all) => all.indexOf(at) === place && at in block.rows,
  );
  const inBlock = seat !== undefined && blockIdOf(seat) === block.id ? seat : undefined;
  const overrides = Object.entries(overridesOf(draft));
  const shared = {
    draft,
    policyOrder: block.policies.seatNumbers,
    disabled: readOnly,
    onChange: trial.change,
  };
  return (
    <div className="panel-body numbering" data-testid="numbering-panel">
      {blocks.length > 1 && (
        <Select<string>
          className="wide"
          aria-label={say('numbers.block')}
          value={block.id}
          options={blocks.map(({ id }) => ({ value: id, label: names(id) }))}
          onChange={onActive}
        />
      )}
      <h3>{say('numbers.sample')}</h3>
      <ul className="numbering-sample figure">
        {sample.map((at) => (
          <li key={at}>
            {say('numbers.sample.row', {
              row: sayRow(say, block.rows[at] as SeatRow, result?.rowLabels[at] ?? ''),
              labels: shorten(result?.seatLabels[at] ?? []),
            })}
          </li>
        ))}
      </ul>
      {result?.issues.slice(0, MOST_ISSUES).map((issue, place) => (
        <Alert
          // biome-ignore lint/suspicious/noArrayIndexKey: issues have no name of their own
          key={place}
          type={issue.severity === 'error' ? 'error' : 'warning'}
          showIcon
          title={sayIssue(issue, language)}
          description={sayRemedy(issue, language)}
        />
      ))}
      {numbered?.ok === false && <Alert type="error" showIcon title={numbered.failure[0]?.allowed ?? ''} />}
      {result?.issues.length === 0 && (
        <p className="hint numbering-fine">
          <CheckCircleOutlined aria-hidden /> {say('numbers.fine')}
        </p>
      )}
      {trial.draft !== undefined && (
        <div className="numbering-draft" role="status">
          <p>{say('numbers.draft')}</p>
          <div className="panel-actions">
            <Button onClick={trial.giveUp}>{say('numbers.giveUp')}</Button>
            <span className="spacer" />
            <Button type="primary" disabled={numbered?.ok !== true} onClick={trial.keep}>
              {say('numbers.keep')}
            </Button>
          </div>
        </div>
      )}
      <h3>{say('numbers.seats')}</h3>
      <NumberingFields {...shared} part="seats" usual={usual.seats} />
      <p className="hint">{say('numbers.reader')}</p>
      <h3>{say('numbers.rows')}</h3>
      <NumberingFields {...shared} part="rows" usual={usual.rows} />
      {sections.map((name) => (
        <div key={name}>
          <h3>{say('numbers.section', { name })}</h3>
          <NumberingFields
            {...shared}
            part={{ section: name }}
            usual={{ ...usual.seats, ...seatsOf(draft) }}
          />
        </div>
      ))}
      <h3>{say('numbers.single')}</h3>
      {inBlock === undefined ? (
        <p className="hint">{say('numbers.single.none')}</p>
      ) : (
        <Input
          key={inBlock}
          maxLength={20}
          disabled={readOnly}
          aria-label={say('numbers.single.of', { seat: labels.get(inBlock)?.seat ?? inBlock })}
          addonBefore={say('numbers.single.of', { seat: labels.get(inBlock)?.seat ?? inBlock })}
          value={String(overridesOf(draft)[inBlock] ?? '')}
          placeholder={labels.get(inBlock)?.seat ?? ''}
          onChange={(event) =>
            trial.change(
              withOverride(draft, inBlock, event.target.value === '' ? undefined : event.target.value),
            )
          }
        />
      )}
      <p className="numbering-single">
        {overrides.map(([id, label]) => (
          <Button
            key={id}
            size="small"
            icon={<CloseOutlined aria-hidden />}
            disabled={readOnly}
            aria-label={say('numbers.single.remove', { label: String(label) })}
            onClick={() => trial.change(withOverride(draft, id, undefined))}
          >
            {String(label)}
          </Button>
        ))}
      </p>
      <Button
        type="link"
        disabled={readOnly || Object.keys(draft).length === 0}
        onClick={() => trial.change({})}
      >
        {say('numbers.usual')}
      </Button>
    </div>
  );
}

const seatsOf = (draft: NumberingDraft): object =>
  typeof draft.seats === 'object' && draft.seats !== null ? draft.seats : {};

const shorten = (labels: readonly string[]): string =>
  labels.length <= MOST_SAMPLE
    ? labels.join(' ')
    : `${labels.slice(0, MOST_SAMPLE / 2).join(' ')} … ${labels.slice(-MOST_SAMPLE / 2).join(' ')}`;
