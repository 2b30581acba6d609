import { useEffect, useMemo, useState } from 'react';
import { loadPinyinTable } from '../../layout/order/load-pinyin-table.ts';
import { loadStrokeTable } from '../../layout/order/load-stroke-table.ts';
import type { NameOrder } from '../../layout/order/name-order.ts';
import { orderNames } from '../../layout/order/order-names.ts';
import { byRankThenList, type RosterRow } from './roster-row.ts';

/** How the list is shown. */
export const ROSTER_ORDERS = ['rank', 'list', 'surname-stroke', 'fullname-stroke', 'pinyin'] as const;
/** How the list is shown. */
export type RosterOrder = (typeof ROSTER_ORDERS)[number];

/** Rows in their order, and the names whose place is not sure. */
export interface OrderedRows {
  readonly rows: readonly RosterRow[];
  readonly uncertain: readonly string[];
}

/** Put rows in order; the tables of strokes and readings are fetched when they are first needed. */
export function useNameOrder(rows: readonly RosterRow[], order: RosterOrder): OrderedRows {
  const [ordered, setOrdered] = useState<
    OrderedRows & { readonly of: readonly RosterRow[]; readonly by: RosterOrder }
  >();
  const byName = order === 'rank' || order === 'list' ? undefined : order;
  useEffect(() => {
    if (byName === undefined) return;
    let gone = false;
    void orderByName(rows, byName).then((result) => {
      if (!gone) setOrdered({ ...result, of: rows, by: byName });
    });
    return () => {
      gone = true;
    };
  }, [rows, byName]);
  return useMemo(() => {
    if (order === 'rank') return { rows: byRankThenList(rows), uncertain: [] };
    return ordered?.by === order && ordered.of === rows ? ordered : { rows, uncertain: [] };
  }, [rows, order, ordered]);
}

async function orderByName(rows: readonly RosterRow[], by: NameOrder): Promise<OrderedRows> {
  const strokes = await loadStrokeTable();
  const tables = by === 'pinyin' ? { strokes, pinyin: await loadPinyinTable() } : { strokes };
  const names = rows.map(({ person }) => person.name);
  const { ordered, uncertain } = orderNames(names, { by }, tables);
  return {
    rows: ordered.flatMap(({ index }) => rows[index] ?? []),
    uncertain: uncertain.map(({ name }) => name),
  };
}
