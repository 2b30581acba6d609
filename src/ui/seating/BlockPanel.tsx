import { DeleteOutlined, PlusOutlined, SwapOutlined } from '@ant-design/icons';
import { App, Button, InputNumber, Select, Tooltip } from 'antd';
import { useMemo } from 'react';
import { arrangementOf } from '../../layout/arrangements/registry.ts';
import { blockIdOf, type LaidBlock } from '../../layout/lay-out-blocks.ts';
import { RULES } from '../../layout/rules/registry.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatedEntries } from '../../model/seating-chunks.ts';
import { useDesk } from '../desk.ts';
import { HallActions } from '../library/HallActions.tsx';
import { PolicyActions } from '../library/PolicyActions.tsx';
import { useOpenWords, useSay } from '../say/use-say.ts';
import { useRun, useRunPastPins } from '../use-run.ts';
import { EvenReadings } from './EvenReadings.tsx';
import { ParameterForm } from './ParameterForm.tsx';
import { PolicyList } from './PolicyList.tsx';
import { parameterFields } from './parameter-field.ts';

interface Props {
  readonly blocks: readonly LaidBlock[];
  readonly active: string | undefined;
  readonly onActive: (block: string) => void;
  readonly onAdd: () => void;
  readonly onReplace: (block: string) => void;
}

/** The arrangements of the room and everything that can be set about each. */
export function BlockPanel({ blocks, active, onActive, onAdd, onReplace }: Props) {
  const { readOnly } = useDesk();
  const say = useSay();
  const names = useBlockNames();
  const block = blocks.find(({ id }) => id === active) ?? blocks[0];
  return (
    <div className="panel-body">
      <div className="blockList">
        <div className="blockList-tabs" role="tablist" aria-label={say('panel.blocks')}>
          {blocks.map((one) => (
            <button
              key={one.id}
              type="button"
              role="tab"
              aria-selected={one === block}
              className="blockList-item"
              onClick={() => onActive(one.id)}
            >
              <span>{names(one.id)}</span>
              <span className="figure">{say('block.seats', { count: seatsOf(one) })}</span>
            </button>
          ))}
        </div>
        <Button block icon={<PlusOutlined aria-hidden />} disabled={readOnly} onClick={onAdd}>
          {say('block.add')}
        </Button>
        <div className="hallActions">
          <HallActions canKeep />
        </div>
      </div>
      {block !== undefined && (
        <BlockSettings key={block.id} block={block} alone={blocks.length === 1} onReplace={onReplace} />
      )}
    </div>
  );
}

const seatsOf = (block: LaidBlock): number => block.rows.reduce((sum, row) => sum + row.seats.length, 0);

/** What blocks are called: by their own name, else by their arrangement. */
export function useBlockNames(of?: Plan): (id: string) => string {
  const { plan } = useDesk();
  const words = useOpenWords();
  return (id) => {
    const block = selectedSchemeOf(of ?? plan).blocks.find((one) => one.id === id);
    return block?.name ?? words([`arrangement.${block?.arrangement ?? ''}`], block?.arrangement ?? id);
  };
}

interface SettingsProps {
  readonly block: LaidBlock;
  readonly alone: boolean;
  readonly onReplace: (block: string) => void;
}

/** Everything that can be set about one block. */
export function BlockSettings({ block, alone, onReplace }: SettingsProps) {
  const { plan, run: attempt, readOnly } = useDesk();
  const run = useRun();
  const runPastPins = useRunPastPins();
  const say = useSay();
  const words = useOpenWords();
  const { modal } = App.useApp();
  const arrangement = arrangementOf(block.arrangement);
  const fields = useMemo(
    () => (arrangement === undefined ? [] : parameterFields(arrangement.schema)),
    [arrangement],
  );
  const scheme = selectedSchemeOf(plan);
  const source = scheme.blocks.find((one) => one.id === block.id);
  const sitting = seatedEntries(scheme.seating).filter(([seat]) => blockIdOf(seat) === block.id).length;
  const rules = RULES.filter(
    ({ kind }) =>
      kind === block.rule.kind ||
      kind === arrangement?.usualRule ||
      kind === arrangement?.betweenParties ||
      isHallRule(kind, arrangement?.usualRule),
  );
  const remove = async (): Promise<void> => {
    const agreed =
      sitting === 0 ||
      (await modal.confirm({
        title: say('block.remove'),
        content: say('block.remove.confirm', { count: sitting }),
        okText: say('common.remove'),
        cancelText: say('common.cancel'),
      }));
    if (agreed) await runPastPins((unpin) => attempt('remove-blocks', { blocks: [block.id], unpin }));
  };
  return (
    <>
      <div className="panel-actions">
        <Button icon={<SwapOutlined aria-hidden />} disabled={readOnly} onClick={() => onReplace(block.id)}>
          {say('block.change')}
        </Button>
        <span className="spacer" />
        <Tooltip title={say('block.remove')}>
          <Button
            danger
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            disabled={readOnly}
            aria-label={say('block.remove')}
            onClick={() => void remove()}
          />
        </Tooltip>
      </div>
      <h3>{say('block.parameters')}</h3>
      <ParameterForm
        kind={block.arrangement}
        fields={fields}
        values={block.parameters}
        disabled={readOnly}
        onChange={(parameters) =>
          void runPastPins((unpin) =>
            attempt('edit-block', { block: block.id, changes: { parameters }, unpin }),
          )
        }
      />
      {!alone && (
        <div className="field">
          <span className="field-label">{say('block.takes.first')}</span>
          <InputNumber
            min={1}
            max={20_000}
            changeOnBlur
            disabled={readOnly}
            aria-label={say('block.takes.first')}
            placeholder={say('block.takes.all')}
            suffix={say('block.takes.first.unit')}
            value={source?.takes?.first ?? null}
            onChange={(first) => {
              const { first: _before, ...others } = source?.takes ?? {};
              const takes = first === null ? others : { ...others, first };
              run('edit-block', {
                block: block.id,
                changes: { takes: Object.keys(takes).length === 0 ? null : takes },
              });
            }}
          />
        </div>
      )}
      <h3>{say('block.rule')}</h3>
      <Select
        className="wide"
        aria-label={say('block.rule')}
        disabled={readOnly}
        value={block.rule.kind}
        options={rules.map(({ kind }) => ({ value: kind, label: words([`rule.${kind}`], kind) }))}
        onChange={(rule) => run('edit-block', { block: block.id, changes: { rule } })}
      />
      <h3>{say('block.policies')}</h3>
      <EvenReadings block={block} />
      <PolicyList block={block} />
      <PolicyActions block={block} />
    </>
  );
}

/** Halls can be filled by several rules. */
const isHallRule = (kind: string, usual: string | undefined): boolean =>
  usual === 'hall' && (kind === 'zones' || kind === 'video');
