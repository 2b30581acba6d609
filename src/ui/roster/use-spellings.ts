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

/** Names spelled in one go before the screen has its turn. */
const AT_ONCE = 150;

/**
 * Spell names ahead, a few at a time, so that the first letter typed finds them ready.
 *
 * @returns stops where it is.
 */
export function warmSpellings(names: readonly string[]): () => void {
  let gone = false;
  void loadPinyinTable().then((table) => {
    const spell = spellingsWith(table);
    const left = names.filter((name) => !known.has(name));
    const go = (from: number): void => {
      if (gone || from >= left.length) return;
      for (const name of left.slice(from, from + AT_ONCE)) spell(name);
      setTimeout(() => go(from + AT_ONCE));
    };
    go(0);
  });
  return () => {
    gone = true;
  };
}
