import { useEffect, useState } from 'react';
import { loadPinyinTable } from '../../layout/order/load-pinyin-table.ts';
import { pinyinKeys } from '../../layout/order/pinyin-keys.ts';
import type { PinyinTable } from '../../layout/order/pinyin-table.ts';
import type { Spellings } from './roster-row.ts';

const known = new Map<string, readonly string[]>();
const NONE: Spellings = () => [];

function spellingsWith(table: PinyinTable): Spellings {
  return (name) => {
    let spellings = known.get(name);
    if (spellings === undefined) {
      const { full, initials, others } = pinyinKeys(name, table);
      spellings = [...new Set([full, initials, ...others.flatMap((one) => [one.full, one.initials])])];
      known.set(name, spellings);
    }
    return spellings;
  };
}

/** Spell names in letters; the table of readings is fetched when letters are first typed. */
export function useSpellings(typed: string): Spellings {
  const [spellings, setSpellings] = useState<Spellings>(() => NONE);
  const wanted = /[a-z]/i.test(typed);
  useEffect(() => {
    if (!wanted || spellings !== NONE) return;
    let gone = false;
    void loadPinyinTable().then((table) => {
      if (!gone) setSpellings(() => spellingsWith(table));
    });
    return () => {
      gone = true;
    };
  }, [wanted, spellings]);
  return spellings;
}
