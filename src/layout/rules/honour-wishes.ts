/** What somebody asked for about the company at table. */
export interface Wish {
  readonly wants: 'together' | 'apart' | 'interpreter';
  /** Ids of people; for `together` and `interpreter` the first stays and the others come to him. */
  readonly people: readonly string[];
}

/** A person as far as changing tables is concerned. */
export interface Mover {
  readonly id: string;
  /** Place in the order of seniority, 0 = first. */
  readonly order: number;
  /** Rank; people of equal rank do not pass each other. */
  readonly rank: number;
  readonly isHost: boolean;
  /** False for people who are pinned, promised a table or lead a party. */
  readonly movable: boolean;
}

/** Count the people who break a wish. */
export function broken(wish: Wish, tableOf: ReadonlyMap<string, number>): number {
  const tables = wish.people.map((id) => tableOf.get(id)).filter((table) => table !== undefined);
  if (wish.wants === 'apart') return tables.length - new Set(tables).size;
  return tables.filter((table) => table !== tables[0]).length;
}

/** Passes over all wishes; a later pass only serves wishes that an earlier change has made possible. */
const MOST_PASSES = 8;
/** What a change costs beside the distance in seniority; each outweighs all that stand before it. */
const COST = { harm: 1_000, hostless: 1_000_000 } as const;

interface Change {
  readonly mover: Mover;
  readonly to: number;
  readonly partner: Mover | undefined;
  readonly gain: number;
  readonly cost: number;
}

/**
 * Change tables, two people at a time or onto a free seat, until every wish that can be granted is. A wish is
 * granted whole or not at all: for one that cannot be, nobody moves.
 *
 * Of changes that help, the one that disturbs the order of rank least is made. Somebody senior moves down for
 * the wish of a junior only if nothing else helps: two who must not share a table part by the junior moving
 * down. That still rather than a table without its host; nobody is sent to an empty table to dine alone.
 * Afterwards guests without a wish close up by rank. Deterministic; each change breaks fewer wishes.
 *
 * @param start - index of the table by person id.
 * @param movers - everyone at the tables.
 * @param freeAt - free seats by table.
 * @param wishes - what is wanted.
 * @see docs/SEATING-RULES.md [B10]
 */
export function honourWishes(
  start: ReadonlyMap<string, number>,
  movers: readonly Mover[],
  freeAt: readonly number[],
  wishes: readonly Wish[],
): Map<string, number> {
  const tableOf = new Map(start);
  const free = [...freeAt];
  const byId = new Map(movers.map((mover) => [mover.id, mover]));
  const wishesOf = new Map<string, Wish[]>();
  for (const wish of wishes) {
    for (const id of wish.people) wishesOf.set(id, [...(wishesOf.get(id) ?? []), wish]);
  }
  const faultsOf = (concerned: ReadonlySet<Wish>): number =>
    [...concerned].reduce((sum, wish) => sum + broken(wish, tableOf), 0);
  const move = (change: { mover: Mover; to: number; partner: Mover | undefined }): void => {
    const from = tableOf.get(change.mover.id) as number;
    tableOf.set(change.mover.id, change.to);
    if (change.partner !== undefined) tableOf.set(change.partner.id, from);
    else {
      free[from] = (free[from] ?? 0) + 1;
      free[change.to] = (free[change.to] ?? 0) - 1;
    }
  };
  const seatedAt = (table: number): boolean => movers.some((other) => tableOf.get(other.id) === table);
  const best = (wish: Wish, mover: Mover, targets: ReadonlySet<number>): Change | undefined => {
    const from = tableOf.get(mover.id) as number;
    const hosts = new Map<number, number>();
    for (const other of movers) {
      const table = tableOf.get(other.id);
      if (other.isHost && table !== undefined) hosts.set(table, (hosts.get(table) ?? 0) + 1);
    }
    const weigh = (to: number, partner: Mover | undefined): Change => {
      const concerned = new Set([
        ...(wishesOf.get(mover.id) ?? []),
        ...(partner === undefined ? [] : (wishesOf.get(partner.id) ?? [])),
      ]);
      const before = faultsOf(concerned);
      tableOf.set(mover.id, to);
      if (partner !== undefined) tableOf.set(partner.id, from);
      const gain = before - faultsOf(concerned);
      tableOf.set(mover.id, from);
      if (partner !== undefined) tableOf.set(partner.id, to);
      const loser = mover.isHost ? from : to;
      const takesHost = mover.isHost !== (partner?.isHost ?? false);
      const hostless = takesHost && (mover.isHost || partner?.isHost === true) && hosts.get(loser) === 1;
      const emptied = Math.abs(to - from) + (to > from ? movers.length : 0);
      const disturbed = partner === undefined ? emptied : Math.abs(mover.order - partner.order);
      const mixed = partner !== undefined && takesHost ? movers.length : 0;
      // A senior without this wish goes down a table so that a junior may go up.
      const harms =
        partner !== undefined &&
        from > to &&
        partner.order < mover.order &&
        !wish.people.includes(partner.id);
      const cost = disturbed + mixed + (harms ? COST.harm : 0) + (hostless ? COST.hostless : 0);
      return { mover, to, partner, gain, cost };
    };
    const changes: Change[] = [];
    for (const to of targets) if ((free[to] ?? 0) > 0 && seatedAt(to)) changes.push(weigh(to, undefined));
    for (const partner of movers) {
      const to = tableOf.get(partner.id);
      if (!partner.movable || to === undefined || to === from || !targets.has(to)) continue;
      changes.push(weigh(to, partner));
    }
    return cheapest(changes.filter(({ gain }) => gain > 0));
  };
  /** The change that brings a wish nearer to being granted at the least cost. */
  const nextChange = (wish: Wish): Change | undefined => {
    const seated = wish.people.filter((id) => tableOf.has(id));
    const anchor = tableOf.get(seated[0] ?? '');
    if (anchor === undefined) return undefined;
    const apart = wish.wants === 'apart';
    // Of equal changes the most junior moves; the first of a group that belongs together never does.
    const changes = (apart ? seated : seated.slice(1)).reverse().map((id) => {
      const mover = byId.get(id);
      const at = tableOf.get(id);
      if (mover?.movable !== true || (!apart && at === anchor)) return undefined;
      const others = free.map((_, table) => table).filter((table) => table !== at);
      return best(wish, mover, new Set(apart ? others : [anchor]));
    });
    return cheapest(changes.filter((change) => change !== undefined));
  };
  /** Grant a wish whole, or leave everything as it was. */
  const grant = (wish: Wish): boolean => {
    const before = { tables: [...tableOf], free: [...free] };
    while (broken(wish, tableOf) > 0) {
      const change = nextChange(wish);
      if (change === undefined) {
        for (const [id, table] of before.tables) tableOf.set(id, table);
        free.splice(0, free.length, ...before.free);
        return false;
      }
      move(change);
    }
    return true;
  };
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass += 1) {
    changed = false;
    for (const wish of wishes) if (broken(wish, tableOf) > 0 && grant(wish)) changed = true;
  }
  closeUpByRank(tableOf, movers, new Set(wishesOf.keys()));
  return tableOf;
}

const cheapest = (changes: readonly Change[]): Change | undefined =>
  changes.reduce<Change | undefined>((winner, change) => {
    if (winner === undefined || change.cost < winner.cost) return change;
    return change.cost === winner.cost && change.gain > winner.gain ? change : winner;
  }, undefined);

/** Hand the places of guests without a wish out again by rank: who made room for others moves down one table only. */
function closeUpByRank(
  tableOf: Map<string, number>,
  movers: readonly Mover[],
  wishing: ReadonlySet<string>,
): void {
  const at = (mover: Mover): number => tableOf.get(mover.id) ?? 0;
  const loose = movers.filter(
    ({ id, movable, isHost }) => movable && !isHost && !wishing.has(id) && tableOf.has(id),
  );
  const tables = loose.map(at).sort((a, b) => a - b);
  [...loose]
    .sort((a, b) => a.rank - b.rank || at(a) - at(b))
    .forEach((mover, turn) => {
      tableOf.set(mover.id, tables[turn] as number);
    });
}
