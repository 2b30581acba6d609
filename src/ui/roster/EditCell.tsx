import { AutoComplete, Input, Select } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useSay } from '../say/use-say.ts';

interface CommonProps {
  readonly label: string;
  /** What stands there when it is not edited; empty = nothing is known. */
  readonly shown: string;
  readonly editing: boolean;
  readonly readOnly: boolean;
  /** The value follows from others and was not entered. */
  readonly implied?: boolean;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
}

/** A cell that turns into a field when it is clicked or Enter is pressed on it. */
function Cell({
  label,
  shown,
  readOnly,
  onEdit,
  children,
  editing,
  implied = false,
}: CommonProps & { children: React.ReactNode }) {
  const say = useSay();
  if (editing) return <div className="cell-field">{children}</div>;
  const value = shown === '' ? say('common.unset') : shown;
  return (
    <button
      type="button"
      className={shown === '' ? 'cell is-unset' : implied ? 'cell is-implied' : 'cell'}
      disabled={readOnly}
      onClick={onEdit}
      title={shown}
      aria-label={say('roster.edit', { field: label, value })}
    >
      {shown === '' ? '—' : shown}
    </button>
  );
}

interface TextProps extends CommonProps {
  readonly value: string;
  readonly suggestions?: readonly string[];
  readonly onCommit: (value: string) => void;
}

/** A text, with suggestions where there are some. */
export function TextCell(props: TextProps) {
  return (
    <Cell {...props}>
      <TextField {...props} />
    </Cell>
  );
}

function TextField({ label, value, suggestions, onCommit, onLeave }: TextProps) {
  const [draft, setDraft] = useState(value);
  const leave = (commit: boolean): void => {
    if (commit && draft.trim() !== value) onCommit(draft.trim());
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave(true);
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave(false);
    }
  };
  const common = { autoFocus: true, 'aria-label': label, size: 'small', onKeyDown } as const;
  if (suggestions === undefined) {
    return (
      <Input
        {...common}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => leave(true)}
      />
    );
  }
  return (
    <AutoComplete
      {...common}
      value={draft}
      style={{ width: '100%' }}
      options={suggestions
        .filter((text) => draft !== '' && text.includes(draft) && text !== draft)
        .slice(0, 20)
        .map((text) => ({ value: text }))}
      onChange={(text: string) => setDraft(text)}
      onBlur={() => leave(true)}
    />
  );
}

interface ChoiceProps<Value extends string> extends CommonProps {
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly clearable: boolean;
  readonly onCommit: (value: Value | undefined) => void;
}

/** One of a few values. */
export function ChoiceCell<Value extends string>(props: ChoiceProps<Value>) {
  const { value, options, clearable, label, onCommit, onLeave } = props;
  return (
    <Cell {...props}>
      <Select<Value>
        autoFocus
        defaultOpen
        size="small"
        allowClear={clearable}
        aria-label={label}
        style={{ width: '100%' }}
        popupMatchSelectWidth={false}
        {...(value === undefined ? {} : { value })}
        options={[...options]}
        onChange={(next: Value | undefined) => {
          if (next !== value) onCommit(next);
          onLeave();
        }}
        onBlur={onLeave}
      />
    </Cell>
  );
}

interface ChoicesProps<Value extends string> extends CommonProps {
  readonly values: readonly Value[];
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onCommit: (values: readonly Value[]) => void;
}

/** Any of a few values. */
export function ChoicesCell<Value extends string>(props: ChoicesProps<Value>) {
  return (
    <Cell {...props}>
      <ChoicesField {...props} />
    </Cell>
  );
}

function ChoicesField<Value extends string>({
  values,
  options,
  label,
  onCommit,
  onLeave,
}: ChoicesProps<Value>) {
  const [draft, setDraft] = useState<Value[]>([...values]);
  return (
    <Select<Value[]>
      autoFocus
      defaultOpen
      mode="multiple"
      size="small"
      aria-label={label}
      style={{ width: '100%' }}
      popupMatchSelectWidth={false}
      value={draft}
      options={[...options]}
      onChange={setDraft}
      onBlur={() => {
        if (draft.join() !== values.join()) onCommit(draft);
        onLeave();
      }}
    />
  );
}
