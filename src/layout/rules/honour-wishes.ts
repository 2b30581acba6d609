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

/** People who change tables: `mover` goes to the table `to`, `partner` to his; without one he takes a free seat. */
interface Exchange {
  readonly mover: Mover;
  readonly to: number;
  readonly partner: Mover | undefined;
}

interface Change extends Exchange {
  /** How many people fewer break a wish. */
  readonly gain: number;
  readonly cost: number;
}

/** The company at the tables; `tableOf` and `free` change as people move. */
interface Company {
  readonly movers: readonly Mover[];
  readonly byId: ReadonlyMap<string, Mover>;
  readonly wishesOf: ReadonlyMap<string, readonly Wish[]>;
  /** Index of the table by person id. */
  readonly tableOf: Map<string, number>;
  /** Free seats by table. */
  readonly free: number[];
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
  const wishesOf = new Map<string, Wish[]>();
  for (const wish of wishes) {
    for (const id of wish.people) wishesOf.set(id, [...(wishesOf.get(id) ?? []), wish]);
  }
  const byId = new Map(movers.map((mover) => [mover.id, mover]));
  const company: Company = { movers, byId, wishesOf, tableOf, free: [...freeAt] };
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass += 1) {
    changed = false;
    for (const wish of wishes) if (broken(wish, tableOf) > 0 && grant(wish, company)) changed = true;
  }
  closeUpByRank(tableOf, movers, new Set(wishesOf.keys()));
  return tableOf;
}

/** Grant a wish whole, or leave everything as it was. */
function grant(wish: Wish, company: Company): boolean {
  const { tableOf, free } = company;
  const before = { tables: [...tableOf], free: [...free] };
  while (broken(wish, tableOf) > 0) {
    const change = nextChange(wish, company);
    if (change === undefined) {
      for (const [id, table] of before.tables) tableOf.set(id, table);
      free.splice(0, free.length, ...before.free);
      return false;
    }
    move(change, company);
  }
  return true;
}

function move({ mover, to, partner }: Exchange, { tableOf, free }: Company): void {
  const from = tableOf.get(mover.id) as number;
  tableOf.set(mover.id, to);
  if (partner !== undefined) tableOf.set(partner.id, from);
  else {
    free[from] = (free[from] ?? 0) + 1;
    free[to] = (free[to] ?? 0) - 1;
  }
}

/** The change that brings a wish nearer to being granted at the least cost. */
function nextChange(wish: Wish, company: Company): Change | undefined {
  const { tableOf, byId, free } = company;
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
    return bestChange(wish, mover, new Set(apart ? others : [anchor]), company);
  });
  return cheapest(changes.filter((change) => change !== undefined));
}

/** The change that takes one person to one of some tables, helps and costs least. */
function bestChange(
  wish: Wish,
  mover: Mover,
  targets: ReadonlySet<number>,
  company: Company,
): Change | undefined {
  const { movers, tableOf, free } = company;
  const from = tableOf.get(mover.id) as number;
  const taken = new Set(tableOf.values());
  const exchanges: Exchange[] = [];
  for (const to of targets) {
    if ((free[to] ?? 0) > 0 && taken.has(to)) exchanges.push({ mover, to, partner: undefined });
  }
  for (const partner of movers) {
    const to = tableOf.get(partner.id);
    if (!partner.movable || to === undefined || to === from || !targets.has(to)) continue;
    exchanges.push({ mover, to, partner });
  }
  const hosts = hostsByTable(company);
  return cheapest(
    exchanges
      .map((one) => ({
        ...one,
        gain: gainOf(one, company),
        cost: costOf(wish, one, from, hosts, movers.length),
      }))
      .filter(({ gain }) => gain > 0),
  );
}

function hostsByTable({ movers, tableOf }: Company): ReadonlyMap<number, number> {
  const hosts = new Map<number, number>();
  for (const { id, isHost } of movers) {
    const table = tableOf.get(id);
    if (isHost && table !== undefined) hosts.set(table, (hosts.get(table) ?? 0) + 1);
  }
  return hosts;
}

/** How many people fewer break a wish after an exchange; it is tried and taken back. */
function gainOf({ mover, to, partner }: Exchange, { wishesOf, tableOf }: Company): number {
  const ids = partner === undefined ? [mover.id] : [mover.id, partner.id];
  const concerned = new Set(ids.flatMap((id) => wishesOf.get(id) ?? []));
  const faults = (): number => [...concerned].reduce((sum, wish) => sum + broken(wish, tableOf), 0);
  const from = tableOf.get(mover.id) as number;
  const before = faults();
  tableOf.set(mover.id, to);
  if (partner !== undefined) tableOf.set(partner.id, from);
  const gain = before - faults();
  tableOf.set(mover.id, from);
  if (partner !== undefined) tableOf.set(partner.id, to);
  return gain;
}

/**
 * What an exchange costs: how far it goes against the order of rank, and what it spoils.
 *
 * @param from - the table of the one who moves.
 * @param hosts - hosts by table.
 * @param most - people at all tables: more than any distance in seniority.
 */
function costOf(
  wish: Wish,
  { mover, to, partner }: Exchange,
  from: number,
  hosts: ReadonlyMap<number, number>,
  most: number,
): number {
  const takesHost = mover.isHost !== (partner?.isHost ?? false);
  const hostless = takesHost && hosts.get(mover.isHost ? from : to) === 1 ? COST.hostless : 0;
  // Onto a free seat: rather up than down, and over as few tables as can be.
  if (partner === undefined) return Math.abs(to - from) + (to > from ? most : 0) + hostless;
  // A senior without this wish goes down a table so that a junior may go up.
  const harms = from > to && partner.order < mover.order && !wish.people.includes(partner.id);
  const mixed = takesHost ? most : 0;
  return Math.abs(mover.order - partner.order) + mixed + (harms ? COST.harm : 0) + hostless;
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
