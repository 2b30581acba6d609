import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import { type Person, willCome } from './person.ts';
import type { Plan } from './plan.ts';
import type { Scheme } from './scheme.ts';
import { schemeDocumentOf } from './write-plan.ts';

/** SHA-256 in hexadecimal; works where the page is served over plain http. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of a text in UTF-8. */
export const sha256OfText = (text: string): string => sha256Hex(utf8ToBytes(text));

const partHashes = new WeakMap<object, string>();

function partHash(part: unknown): string {
  if (typeof part !== 'object' || part === null) return sha256OfText(canonicalJson(part));
  let hash = partHashes.get(part);
  if (hash === undefined) {
    hash = sha256OfText(canonicalJson(part));
    partHashes.set(part, hash);
  }
  return hash;
}

function schemeHash(scheme: Scheme): string {
  let hash = partHashes.get(scheme);
  if (hash === undefined) {
    hash = sha256OfText(canonicalJson(schemeDocumentOf(scheme)));
    partHashes.set(scheme, hash);
  }
  return hash;
}

/**
 * Hash what a plan says: two plans with equal hashes are the same decisions.
 *
 * The hash is made of one hash a part, and parts that a step did not touch keep theirs. Which scheme is on
 * screen, how many ids were given, what was submitted before, what was noted and who did it are no part of the content.
 *
 * @returns 64 hexadecimal digits.
 */
export function contentHash(plan: Plan): string {
  const {
    selectedScheme: _selected,
    counter: _counter,
    revisions: _revisions,
    notes: _notes,
    audit: _audit,
    ...decided
  } = plan;
  const { schemes, ...parts } = decided;
  const hashes: Record<string, unknown> = { schemes: schemes.map(schemeHash) };
  for (const [name, part] of Object.entries(parts)) if (part !== undefined) hashes[name] = partHash(part);
  return sha256OfText(canonicalJson(hashes));
}

const invited = new WeakMap<readonly Person[], readonly Person[]>();

/**
 * People as they were invited: those who come are alike, whether they have confirmed, arrived or not. What the last
 * list said of them decides nothing.
 */
function asInvited(people: readonly Person[]): readonly Person[] {
  let alike = invited.get(people);
  if (alike === undefined) {
    alike = people.map(({ imported: _said, ...person }) =>
      willCome(person) ? { ...person, attendance: 'expected' } : person,
    );
    invited.set(people, alike);
  }
  return alike;
}

/**
 * Hash what was decided. Unlike the content it stays the same when somebody confirms or arrives: who comes and where
 * he sits is the same.
 */
export const decisionHash = (plan: Plan): string => contentHash({ ...plan, people: asInvited(plan.people) });
