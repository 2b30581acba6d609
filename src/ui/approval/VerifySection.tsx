import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import { type CodeAnswer, checkCode } from '../../model/verification-code.ts';
import { useDesk } from '../desk.ts';
import { type Say, useSay } from '../say/use-say.ts';

/** Green for a paper that holds, amber where the plan has gone on, red for one to throw away. */
const lookOf = (answer: CodeAnswer): string =>
  answer.kind === 'current' ? (answer.changed ? 'is-submitted' : 'is-approved') : 'is-wrong';

function sayAnswer(answer: CodeAnswer, say: Say): string {
  switch (answer.kind) {
    case 'current':
      return say(answer.changed ? 'verify.current.changed' : 'verify.current', { number: answer.number });
    case 'older':
      return say('verify.older', { number: answer.number, current: answer.current });
    case 'not-approved':
      return say('verify.not-approved', { number: answer.number });
    case 'unknown':
    case 'not-a-code':
      return say(`verify.${answer.kind}`);
  }
}

/** 核验: whether a paper in the hand is the current approved one, by its code. */
export function VerifySection() {
  const { plan } = useDesk();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const answer = typed.trim() === '' ? undefined : checkCode(plan, typed);
  return (
    <div className="approval-body verify">
      <h2>{say('verify.title')}</h2>
      <p className="hint">{say('verify.text')}</p>
      <Input
        size="large"
        autoFocus
        allowClear
        className="verify-field"
        aria-label={say('verify.label')}
        placeholder={say('verify.placeholder')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <div role="status" data-testid="verify-answer">
        {answer !== undefined && (
          <div className={`stateLine ${lookOf(answer)}`}>
            {answer.kind === 'current' ? (
              <CheckCircleFilled aria-hidden />
            ) : (
              <ExclamationCircleFilled aria-hidden />
            )}
            <p>{sayAnswer(answer, say)}</p>
          </div>
        )}
      </div>
    </div>
  );
}
