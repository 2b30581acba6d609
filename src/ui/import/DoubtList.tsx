import { ExclamationCircleFilled, InfoCircleOutlined } from '@ant-design/icons';
import { Button, Collapse, Radio } from 'antd';
import { useState } from 'react';
import type { Diagnostic } from '../../io/roster.ts';
import { type Say, useSay } from '../say/use-say.ts';
import { type Choice, choiceOf, choicesFor, type Decisions, keyOfDoubt } from './decisions.ts';
import { sayDoubt, sayPlace } from './say-doubt.ts';

interface Props {
  readonly diagnostics: readonly Diagnostic[];
  readonly decisions: Decisions;
  readonly onDecide: (key: string, choice: Choice) => void;
}

const MOST_SHOWN = 80;

/** Everything the reader wants to be asked about, with where it stands, and below it what was tidied. */
export function DoubtList({ diagnostics, decisions, onDecide }: Props) {
  const say = useSay();
  const doubts = diagnostics.filter(({ severity }) => severity !== 'notice');
  const notices = diagnostics.filter(({ severity }) => severity === 'notice');
  const asked = [...doubts].sort((a, b) => choicesFor(b).length - choicesFor(a).length);
  return (
    <div className="doubts">
      {doubts.length === 0 && <p className="panel-empty">{say('import.doubts.none')}</p>}
      <Shortened
        items={asked}
        render={(doubt) => (
          <Doubt key={keyOfDoubt(doubt)} doubt={doubt} decisions={decisions} onDecide={onDecide} />
        )}
      />
      {notices.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'notices',
              label: say('import.notices', { count: notices.length }),
              children: (
                <Shortened
                  items={notices}
                  render={(notice) => (
                    <li key={keyOfDoubt(notice)} className="doubt is-notice">
                      <InfoCircleOutlined aria-hidden />
                      <div>
                        <p>{sayDoubt(notice, say)}</p>
                        <p className="hint">{sayPlace(notice, say)}</p>
                      </div>
                    </li>
                  )}
                />
              ),
            },
          ]}
        />
      )}
    </div>
  );
}

function Doubt({ doubt, decisions, onDecide }: { readonly doubt: Diagnostic } & Omit<Props, 'diagnostics'>) {
  const say = useSay();
  const choices = choicesFor(doubt);
  return (
    <li className={`doubt is-${doubt.severity}`} data-code={doubt.code}>
      <ExclamationCircleFilled aria-hidden />
      <div>
        <p>{sayDoubt(doubt, say)}</p>
        <p className="hint">{sayPlace(doubt, say)}</p>
        {choices.length > 0 && (
          <Radio.Group
            size="small"
            value={choiceOf(doubt, decisions)}
            onChange={(event) => onDecide(keyOfDoubt(doubt), event.target.value)}
            options={choices.map((choice) => ({ value: choice, label: sayChoice(choice, doubt, say) }))}
          />
        )}
      </div>
    </li>
  );
}

function sayChoice(choice: Choice, doubt: Diagnostic, say: Say): string {
  switch (choice) {
    case 'one':
      return say('import.choice.one');
    case 'two':
      return say('import.choice.two');
    case 'take':
      return say('import.choice.unit', { unit: String(doubt.with.like ?? '') });
    case 'keep':
      return say(doubt.code === 'near-unit' ? 'import.choice.keepBoth' : 'import.choice.keep');
    case 'leave-out':
      return say('import.choice.leaveOut');
  }
}

function Shortened<Item>({
  items,
  render,
}: {
  readonly items: readonly Item[];
  readonly render: (item: Item) => React.ReactNode;
}) {
  const say = useSay();
  const [most, setMost] = useState(MOST_SHOWN);
  return (
    <ul>
      {items.slice(0, most).map(render)}
      {items.length > most && (
        <li>
          <Button type="link" onClick={() => setMost(most * 5)}>
            {say('issue.more', { count: items.length - most })}
          </Button>
        </li>
      )}
    </ul>
  );
}
