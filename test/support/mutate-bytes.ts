/** A small seeded generator (mulberry32): the same seed gives the same files for ever. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Damage a file as disks, mail gateways and attackers do: flipped bytes, cuts, doubled and swapped pieces, noise. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (limit: number): number => Math.floor(random() * limit);
  const copy = Uint8Array.from(bytes);
  switch (at(6)) {
    case 0: {
      for (let times = 1 + at(40); times > 0; times--) copy[at(copy.length)] = at(256);
      return copy;
    }
    case 1:
      return copy.slice(0, at(copy.length));
    case 2: {
      const [from, length] = [at(copy.length), at(4_000)];
      return join(copy.subarray(0, from), copy.subarray(from, from + length), copy.subarray(from));
    }
    case 3: {
      const [from, length] = [at(copy.length), at(4_000)];
      return join(copy.subarray(0, from), copy.subarray(from + length));
    }
    case 4: {
      // extreme numbers where formats keep lengths and offsets
      for (let times = 1 + at(8); times > 0; times--) {
        const from = at(Math.max(1, copy.length - 4));
        copy.fill(random() < 0.5 ? 0xff : 0x00, from, from + 4);
      }
      return copy;
    }
    default: {
      const noise = Uint8Array.from({ length: at(3_000) }, () => at(256));
      const keep = at(16);
      noise.set(copy.subarray(0, Math.min(keep, noise.length)));
      return noise;
    }
  }
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}
