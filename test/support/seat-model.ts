/** The smallest thing that knows how seats change hands: maps and sets, changed in place, no sharing, no chunks. */
export class SeatModel {
  readonly absent = new Set<string>();
  readonly pinned = new Map<string, string>();
  readonly blocked = new Set<string>();
  readonly seated = new Map<string, string>();
  readonly people = new Set<string>();

  seatOf(person: string): string | undefined {
    for (const [seat, sitter] of this.seated) if (sitter === person) return seat;
    return undefined;
  }

  private comes(person: string): boolean {
    return this.people.has(person) && !this.absent.has(person);
  }

  private stand(person: string): void {
    const seat = this.seatOf(person);
    if (seat !== undefined) this.seated.delete(seat);
  }

  /** Each answers whether the change is allowed, and makes it if so. */
  seat(person: string, seat: string): boolean {
    if (this.comes(person) && this.seatOf(person) === seat) return true;
    if (!this.comes(person) || this.blocked.has(seat) || this.pinned.has(person) || this.seated.has(seat))
      return false;
    this.stand(person);
    this.seated.set(seat, person);
    return true;
  }

  swap(a: string, b: string): boolean {
    if (!this.comes(a) || !this.comes(b) || this.pinned.has(a) || this.pinned.has(b) || a === b) return false;
    const [seatA, seatB] = [this.seatOf(a), this.seatOf(b)];
    if (seatA === undefined && seatB === undefined) return false;
    if (seatA !== undefined) this.seated.set(seatA, b);
    if (seatB !== undefined) this.seated.set(seatB, a);
    return true;
  }

  unseat(person: string): boolean {
    if (!this.people.has(person) || this.pinned.has(person)) return false;
    this.stand(person);
    return true;
  }

  clear(): boolean {
    for (const [seat, person] of [...this.seated]) if (!this.pinned.has(person)) this.seated.delete(seat);
    return true;
  }

  pin(person: string, seat: string): boolean {
    if (!this.comes(person) || (this.pinned.has(person) && this.pinned.get(person) !== seat)) return false;
    if (this.blocked.has(seat) || (this.seated.has(seat) && this.seated.get(seat) !== person)) return false;
    this.stand(person);
    this.seated.set(seat, person);
    this.pinned.set(person, seat);
    return true;
  }

  unpin(person: string): boolean {
    this.pinned.delete(person);
    return this.people.has(person);
  }

  leave(person: string, unpin: boolean): boolean {
    if (!this.people.has(person) || (this.pinned.has(person) && !unpin)) return false;
    this.pinned.delete(person);
    this.stand(person);
    this.absent.add(person);
    return true;
  }

  come(person: string): boolean {
    this.absent.delete(person);
    return this.people.has(person);
  }

  remove(person: string, unpin: boolean): boolean {
    const left = this.leave(person, unpin);
    if (left) {
      this.people.delete(person);
      this.absent.delete(person);
    }
    return left;
  }

  block(seat: string): boolean {
    const person = this.seated.get(seat);
    if (person !== undefined && this.pinned.has(person)) return false;
    this.seated.delete(seat);
    this.blocked.add(seat);
    return true;
  }

  open(seat: string): boolean {
    this.blocked.delete(seat);
    return true;
  }

  insert(person: string, row: readonly string[], at: string): boolean {
    const fixed = new Set(this.pinned.values());
    if (!this.comes(person) || this.pinned.has(person) || this.blocked.has(at) || fixed.has(at)) return false;
    const along = row.slice(row.indexOf(at)).filter((seat) => !fixed.has(seat) && !this.blocked.has(seat));
    const trial = new Map(this.seated);
    const own = this.seatOf(person);
    if (own !== undefined) trial.delete(own);
    let coming: string | undefined = person;
    for (const seat of along) {
      const sitter = trial.get(seat);
      trial.set(seat, coming);
      coming = sitter;
      if (coming === undefined) break;
    }
    if (coming !== undefined) return false;
    this.seated.clear();
    for (const [seat, sitter] of trial) this.seated.set(seat, sitter);
    return true;
  }
}
