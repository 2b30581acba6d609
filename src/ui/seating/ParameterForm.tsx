import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Collapse, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { type Counts, countsOf } from '../../layout/arrangements/hall-counts.ts';
import { useOpenWords, useSay } from '../say/use-say.ts';
import { type ParameterField, parseCounts, showCounts } from './parameter-field.ts';

type Values = Readonly<Record<string, unknown>>;

interface FormProps {
  readonly kind: string;
  readonly fields: readonly ParameterField[];
  readonly values: Values;
  readonly disabled: boolean;
  readonly onChange: (values: Values) => void;
  /** Lengths of rooms are shown in metres, those of paper in millimetres. */
  readonly lengths?: 'm' | 'mm';
  /** Values that the schema leaves open, by field. */
  readonly offered?: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
}

/** Fields that are shown at once; all others wait under "more". */
const FIRST = new Set([
  'rows',
  'desks',
  'seatsPerDesk',
  'head',
  'left',
  'right',
  'foot',
  'base',
  'seats',
  'tables',
  'seatsPerTable',
  'signers',
  'assistants',
  'entourage',
  'leaders',
  'recipients',
  'orientation',
  'shape',
  'seatPitchMm',
  'rowDepthMm',
  'aisles',
]);

/** A form made from the fields of an arrangement. */
export function ParameterForm({
  fields,
  atOnce = FIRST,
  ...props
}: FormProps & { readonly atOnce?: ReadonlySet<string> }) {
  const say = useSay();
  const isFirst = (field: ParameterField): boolean =>
    atOnce.has(field.name) && (field.kind !== 'counts' || props.values[field.name] !== undefined);
  const first = fields.filter(isFirst);
  const more = fields.filter((field) => !isFirst(field));
  return (
    <>
      <Fields {...props} fields={first} />
      {more.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'more',
              label: say('block.parameters.more'),
              children: <Fields {...props} fields={more} />,
            },
          ]}
        />
      )}
    </>
  );
}

function Fields({ kind, fields, values, disabled, onChange, lengths = 'm', offered }: FormProps) {
  const words = useOpenWords();
  return (
    <div className="fields">
      {fields.map((field) => {
        const { name } = field;
        const label = words(
          [`param/${kind}/${name}`, ...(lengths === 'mm' ? [`param/print/${name}`] : []), `param/${name}`],
          name,
        );
        const set = (value: unknown): void => {
          const { [name]: _before, ...rest } = values;
          onChange(value === undefined ? rest : { ...rest, [name]: value });
        };
        const stacked =
          field.kind === 'counts' ||
          field.kind === 'group' ||
          field.kind === 'list' ||
          field.kind === 'text' ||
          field.kind === 'words';
        return (
          <div key={name} className={stacked ? 'field is-stacked' : 'field'}>
            <span className="field-label">{label}</span>
            <Field
              kind={kind}
              field={field}
              label={label}
              value={values[name]}
              disabled={disabled}
              onChange={set}
              lengths={lengths}
              others={offered?.[name] ?? []}
            />
          </div>
        );
      })}
    </div>
  );
}

interface FieldProps {
  readonly kind: string;
  readonly field: ParameterField;
  readonly label: string;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly onChange: (value: unknown) => void;
  readonly lengths?: 'm' | 'mm';
  readonly others?: readonly { readonly value: string; readonly label: string }[];
}

function Field({ kind, field, label, value, disabled, onChange, lengths, others = [] }: FieldProps) {
  const words = useOpenWords();
  const say = useSay();
  switch (field.kind) {
    case 'number':
      return (
        <NumberField
          field={field}
          label={label}
          value={value}
          disabled={disabled}
          onChange={onChange}
          {...(lengths === undefined ? {} : { lengths })}
        />
      );
    case 'switch':
      return (
        <Switch
          size="small"
          aria-label={label}
          disabled={disabled}
          checked={value === true}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <Select
          aria-label={label}
          disabled={disabled}
          popupMatchSelectWidth={false}
          value={typeof value === 'string' ? value : undefined}
          options={[
            ...field.values.map((one) => ({
              value: one,
              label: words(
                [
                  `value/${lengths === 'mm' ? 'print' : kind}/${field.name}/${one}`,
                  `value/${field.name}/${one}`,
                ],
                field.labels?.get(one) ?? one,
              ),
            })),
            ...others,
          ]}
          onChange={onChange}
        />
      );
    case 'counts':
      return (
        <CountsField field={field} label={label} value={value} disabled={disabled} onChange={onChange} />
      );
    case 'text':
      return (
        <Input
          aria-label={label}
          disabled={disabled}
          defaultValue={String(value ?? '')}
          onBlur={(event) => onChange(event.target.value)}
        />
      );
    case 'words':
      return (
        <Select
          mode="tags"
          aria-label={label}
          disabled={disabled}
          open={false}
          tokenSeparators={[' ', ',', '，', '、']}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      );
    case 'group': {
      const inner = typeof value === 'object' && value !== null ? { ...value } : undefined;
      if (inner === undefined) {
        return (
          <Button size="small" disabled={disabled} onClick={() => onChange({})}>
            {say('common.add')}
          </Button>
        );
      }
      return (
        <div className="fieldGroup">
          <Fields kind={kind} fields={field.fields} values={inner} disabled={disabled} onChange={onChange} />
          {!field.needed && (
            <Button size="small" disabled={disabled} onClick={() => onChange(undefined)}>
              {say('common.remove')}
            </Button>
          )}
        </div>
      );
    }
    case 'list':
      return (
        <ListField
          kind={kind}
          field={field}
          label={label}
          value={value}
          disabled={disabled}
          onChange={onChange}
        />
      );
  }
}

/** Lengths are kept in millimetres and shown in metres. */
function NumberField({
  field,
  label,
  value,
  disabled,
  onChange,
  lengths = 'm',
}: Omit<FieldProps, 'kind' | 'others'>) {
  const words = useOpenWords();
  const say = useSay();
  if (field.kind !== 'number') return null;
  const isLength = field.name.endsWith('Mm');
  const scale = isLength && lengths === 'm' ? 1000 : 1;
  const unit = isLength
    ? words([lengths === 'm' ? 'unit.metres' : 'unit.millimetres'], lengths)
    : field.name.endsWith('Deg')
      ? words(['unit.degrees'], '°')
      : undefined;
  return (
    <InputNumber
      aria-label={label}
      disabled={disabled}
      changeOnBlur
      placeholder={field.needed ? '' : words(['param.auto'], say('common.none'))}
      value={typeof value === 'number' ? value / scale : null}
      min={field.least / scale}
      max={field.most / scale}
      step={isLength ? (lengths === 'm' ? 0.05 : 1) : field.whole ? 1 : 0.1}
      {...(field.whole ? { precision: 0 } : {})}
      {...(unit === undefined ? {} : { suffix: unit })}
      onChange={(next) => {
        if (next === null) onChange(field.needed ? value : undefined);
        else onChange(scale === 1000 ? Math.round(next * scale) : next);
      }}
    />
  );
}

function CountsField({ field, label, value, disabled, onChange }: Omit<FieldProps, 'kind'>) {
  const words = useOpenWords();
  const now = isCounts(value) ? showCounts(countsOf(value)) : '';
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: string }>();
  if (field.kind !== 'counts') return null;
  const text = draft?.from === now ? draft.text : now;
  const counts = parseCounts(text);
  const wrong =
    counts === undefined ||
    (counts.length === 0 && field.needed && field.least > 0) ||
    counts.some((count) => count < field.least || count > field.most);
  const commit = (): void => {
    if (wrong || text === now) return;
    onChange(counts.length === 0 && !field.needed ? undefined : counts);
  };
  return (
    <div>
      <Input
        aria-label={label}
        disabled={disabled}
        status={wrong ? 'error' : ''}
        value={text}
        onChange={(event) => setDraft({ text: event.target.value, from: now })}
        onBlur={commit}
        onPressEnter={commit}
      />
      <span className="hint">{words(['param.counts.hint'], '')}</span>
    </div>
  );
}

/** Numbers row by row, or an even growth from the first to the last. */
const isCounts = (value: unknown): value is Counts =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && 'first' in value);

function ListField({ kind, field, value, disabled, onChange }: FieldProps) {
  const words = useOpenWords();
  const say = useSay();
  if (field.kind !== 'list') return null;
  const items: readonly Values[] = Array.isArray(value) ? value : [];
  return (
    <div className="fieldList">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a list have no other name than their place
        <div className="fieldGroup" key={index}>
          <Fields
            kind={kind}
            fields={field.fields}
            values={item}
            disabled={disabled}
            onChange={(next) => onChange(items.map((one, at) => (at === index ? next : one)))}
          />
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            disabled={disabled}
            aria-label={`${say('common.remove')} ${index + 1}`}
            onClick={() => onChange(items.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden />}
        disabled={disabled}
        onClick={() => onChange([...items, field.fresh])}
      >
        {words(['param.item.add'], say('common.add'))}
      </Button>
    </div>
  );
}
