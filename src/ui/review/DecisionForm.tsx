import { useState } from 'react';
import type { Review } from '../../model/review.ts';
import { useSay } from '../say/use-say.ts';
import type { ReviewDraft } from './review-draft.ts';
import { SignaturePad } from './SignaturePad.tsx';

interface Props {
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
  /** Which scheme is approved, in words; undefined where there is but one. */
  readonly scheme: string | undefined;
  readonly onDecide: (decision: Review['decision']) => void;
}

/** 同意 or 退回, with name, remark and signature. */
export function DecisionForm({ draft, onDraft, scheme, onDecide }: Props) {
  const say = useSay();
  const [missing, setMissing] = useState(false);
  const decide = (decision: Review['decision']): void => {
    if (draft.name.trim() === '') setMissing(true);
    else onDecide(decision);
  };
  return (
    <section className="decision" aria-label={say('review.decide')}>
      <h2>{say('review.decide')}</h2>
      <label>
        {say('review.name')}
        <input
          maxLength={200}
          autoComplete="name"
          value={draft.name}
          aria-invalid={missing}
          onChange={(event) => {
            setMissing(false);
            onDraft({ ...draft, name: event.target.value });
          }}
        />
      </label>
      {missing && (
        <p className="wrong" role="alert">
          {say('review.name.missing')}
        </p>
      )}
      <label>
        {say('review.remark')}
        <textarea
          rows={2}
          maxLength={5000}
          value={draft.remark}
          onChange={(event) => onDraft({ ...draft, remark: event.target.value })}
        />
      </label>
      <SignaturePad value={draft.signature} onChange={(signature) => onDraft({ ...draft, signature })} />
      {scheme !== undefined && (
        <p>
          {say('review.scheme')}
          {say('common.colon')}
          <strong>{scheme}</strong>
        </p>
      )}
      <div className="decision-deeds">
        <button type="button" onClick={() => decide('return')}>
          {say('review.return')}
        </button>
        <button type="button" className="is-first" onClick={() => decide('approve')}>
          {say('review.approve')}
        </button>
      </div>
    </section>
  );
}
