import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { willCome } from '../../model/person.ts';
import type { PrintDocument } from '../../print/document.ts';
import { useDesk } from '../desk.ts';
import { useOwnFontList } from '../fonts/own-fonts.ts';
import { withOwnFonts } from '../fonts/with-own-fonts.ts';
import { useSay } from '../say/use-say.ts';
import { ParameterForm } from '../seating/ParameterForm.tsx';
import { parameterFields } from '../seating/parameter-field.ts';

type Values = Readonly<Record<string, unknown>>;

interface Props {
  readonly document: PrintDocument;
  /** What was chosen; everything else is as usual. */
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  /** Number of the revision since which papers changed; 0 = all papers. */
  readonly since: number;
  readonly onSince: (since: number) => void;
}

/** Lists of ids that other fields stand for. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['selected', 'blocks', 'stock']);

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
export function PrintOptions({ document, values, onChange, since, onSince }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const fonts = useOwnFontList();
  const fields = useMemo(
    () =>
      parameterFields(document.options)
        .filter(({ name }) => !NOT_SHOWN.has(name))
        .map((field) => withOwnFonts(field, fonts)),
    [document, fonts],
  );
  const usual = useMemo(() => document.options.parse({}) as Values, [document]);
  const shown: Values = { ...usual, ...values };
  const people = useMemo(
    () => plan.people.filter(willCome).map(({ id, name }) => ({ value: id, label: name })),
    [plan.people],
  );
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
      {shown.people === 'selected' && (
        <div className="field is-stacked">
          <span className="field-label">{say('print.selected')}</span>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={say('print.selected')}
            placeholder={say('print.selected.placeholder')}
            value={Array.isArray(shown.selected) ? shown.selected : []}
            options={people}
            onChange={(selected: readonly string[]) => onChange({ ...values, selected })}
          />
        </div>
      )}
      <Button type="link" disabled={Object.keys(values).length === 0} onClick={() => onChange({})}>
        {say('print.reset')}
      </Button>
    </div>
  );
}

/** Only what differs from the usual is kept, so that better defaults reach everybody later. */
const changesOf = (usual: Values, next: Values): Values =>
  Object.fromEntries(
    Object.entries(next).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])),
  );
