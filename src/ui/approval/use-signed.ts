import { useState } from 'react';

/** A name and a remark while they are entered. */
export interface Signed {
  readonly name: string;
  readonly note: string;
  /** True once it was to be signed without a name. */
  readonly missing: boolean;
  readonly onName: (name: string) => void;
  readonly onNote: (note: string) => void;
  /** What was entered, without blanks around it; undefined where the name is missing, which is then shown. */
  readonly sign: () => { readonly author: string; readonly note?: string } | undefined;
}

/** Hold who says something and what, until it is signed with a name. */
export function useSigned(usual = ''): Signed {
  const [name, setName] = useState(usual);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  return {
    name,
    note,
    missing,
    onName: (next) => {
      setName(next);
      setMissing(false);
    },
    onNote: setNote,
    sign: () => {
      const [author, words] = [name.trim(), note.trim()];
      setMissing(author === '');
      if (author === '') return undefined;
      return { author, ...(words === '' ? {} : { note: words }) };
    },
  };
}
