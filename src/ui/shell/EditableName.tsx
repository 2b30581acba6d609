import { Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly name: string;
  readonly readOnly: boolean;
  readonly onRename: (name: string) => void;
}

/** The name of the meeting; a click or Enter makes it a field. */
export function EditableName({ name, readOnly, onRename }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState<string>();
  if (draft === undefined) {
    return (
      <button
        type="button"
        className="meetingName"
        disabled={readOnly}
        title={name}
        aria-label={`${say('header.name')}${say('common.colon')}${name}`}
        onClick={() => setDraft(name)}
      >
        {name === '' ? say('start.card.unnamed') : name}
      </button>
    );
  }
  const leave = (commit: boolean): void => {
    if (commit && draft.trim() !== name) onRename(draft.trim());
    setDraft(undefined);
  };
  return (
    <Input
      className="meetingName-field"
      autoFocus
      maxLength={300}
      value={draft}
      aria-label={say('header.name')}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => leave(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave(true);
        if (event.key === 'Escape') leave(false);
      }}
    />
  );
}
