import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { willCome } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import type { PrintDocument } from '../../print/document.ts';
import { useOwnFontList } from '../fonts/own-fonts.ts';
import { withOwnFonts } from '../fonts/with-own-fonts.ts';
import { useSay } from '../say/use-say.ts';
import { useBlockNames } from '../seating/BlockPanel.tsx';
import { ParameterForm } from '../seating/ParameterForm.tsx';
import { type ParameterField, parameterFields } from '../seating/parameter-field.ts';

type Values = Readonly<Record<string, unknown>>;

interface Props {
  readonly document: PrintDocument;
  /** With the scheme shown that is printed. */
  readonly plan: Plan;
  /** What the organisation has chosen for all papers. */
  readonly usual: Values;
  /** What was chosen; everything else is as usual. */
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  /** Number of the revision since which papers changed; 0 = all papers. */
  readonly since: number;
  readonly onSince: (since: number) => void;
}

/** Lists of ids are chosen by name; what lies in stock is known. */
const isIdList = (field: ParameterField): boolean => field.kind === 'words';

/** What is looked at for every printing; the rest waits under "more". */
const AT_ONCE: ReadonlySet<string> = new Set([
  'part',
  'list',
  'format',
  'holder',
  'which',
  'shows',
  'sheet',
  'lie',
  'frame',
  'people',
  'perSheet',
  'second',
  'paper',
  'colour',
  'items',
  'size',
  'where',
  'whom',
]);

/** Settings of a kind of paper, made from its own schema. */
export function PrintOptions({ document, plan, usual: house, values, onChange, since, onSince }: Props) {
  const say = useSay();
  const fonts = useOwnFontList();
  const fields = useMemo(
    () =>
      parameterFields(document.options)
        .filter((field) => !isIdList(field))
        .map((field) => withOwnFonts(field, fonts)),
    [document, fonts],
  );
  const blockName = useBlockNames(plan);
  const blocks = selectedSchemeOf(plan).blocks.map(({ id }) => ({ value: id, label: blockName(id) }));
  const usual = useMemo(() => document.options.parse(house) as Values, [document, house]);
  const shown: Values = { ...usual, ...values };
  const has = (name: string): boolean => Array.isArray(usual[name]);
  const pickers = [
    ...(shown.people === 'selected'
      ? [{ name: 'selected', label: say('print.selected'), choices: peopleOf(plan) }]
      : []),
    ...(has('blocks') ? [{ name: 'blocks', label: say('print.blocks'), choices: blocks }] : []),
    ...(has('items') ? [{ name: 'items', label: say('print.items'), choices: itemsOf(plan) }] : []),
  ];
  const revisions = plan.revisions.filter(({ content }) => content !== undefined);
  return (
    <div className="printOptions">
      {revisions.length > 0 && (
        <div className="field is-stacked">
          <span className="field-label">{say('print.since')}</span>
          <Select<number>
            aria-label={say('print.since')}
            value={since}
            onChange={onSince}
            options={[
              { value: 0, label: say('print.since.all') },
              ...revisions.map(({ number }) => ({
                value: number,
                label: say('print.since.revision', { number }),
              })),
            ]}
          />
        </div>
      )}
      <ParameterForm
        kind={`print-${document.kind}`}
        fields={fields}
        values={shown}
        disabled={false}
        lengths="mm"
        atOnce={AT_ONCE}
        onChange={(next) => onChange(changesOf(usual, next))}
      />
      {pickers.map(({ name, label, choices }) => (
        <div className="field is-stacked" key={name}>
          <span className="field-label">{label}</span>
          <Select
            mode="multiple"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={label}
            placeholder={say(name === 'selected' ? 'print.selected.placeholder' : 'print.pick.all')}
            value={Array.isArray(shown[name]) ? shown[name] : []}
            options={choices}
            onChange={(ids: readonly string[]) => onChange({ ...values, [name]: ids })}
          />
        </div>
      ))}
      <Button type="link" disabled={Object.keys(values).length === 0} onClick={() => onChange({})}>
        {say('print.reset')}
      </Button>
    </div>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const peopleOf = (plan: Plan): Choice[] =>
  plan.people.filter(willCome).map(({ id, name }) => ({ value: id, label: name }));

const itemsOf = (plan: Plan): Choice[] =>
  plan.agenda.map(({ id, title }, index) => ({ value: id, label: `${index + 1} ${title}` }));

/** Only what differs from the usual is kept, so that better defaults reach everybody later. */
const changesOf = (usual: Values, next: Values): Values =>
  Object.fromEntries(
    Object.entries(next).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])),
  );
