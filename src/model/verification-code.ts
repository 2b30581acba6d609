import { approvalOf } from './approval.ts';
import { sha256OfText } from './content-hash.ts';
import type { Plan } from './plan.ts';
import type { RevisionHead, RevisionState } from './revision.ts';

/** Crockford's base 32: no I, L, O, U, which are read as 1, 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const BITS_A_CHARACTER = 5n;

/**
 * The code on the papers of a revision (核验码): ten characters in two groups, made of the meeting, the number
 * and the content.
 *
 * @param meeting - id of the meeting.
 * @example codeOf('m1', { number: 1, hash: '00' }) // 'QJNK1-0WX32'
 */
export function codeOf(meeting: string, { number, hash }: Pick<RevisionHead, 'number' | 'hash'>): string {
  let bits = BigInt(`0x${sha256OfText(`${meeting}\n${number}\n${hash}`).slice(0, 16)}`) >> 14n;
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code = `${ALPHABET[Number(bits & 31n)] ?? ''}${code}`;
    bits >>= BITS_A_CHARACTER;
  }
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** What a scanner reads off a paper. */
export const scannedTextOf = (code: string): string => `ZUOCI ${code}`;

/** What a code says of the paper it stands on. */
export type CodeAnswer =
  /** The paper is of the revision approved last. `changed`: the plan has been changed since, and not approved again. */
  | { readonly kind: 'current'; readonly number: number; readonly changed: boolean }
  /** The paper was approved, but a later revision has been approved since. */
  | { readonly kind: 'older'; readonly number: number; readonly current: number }
  /** The paper is of a revision that is not approved. */
  | { readonly kind: 'not-approved'; readonly number: number; readonly state: RevisionState }
  /** No paper of this meeting has this code. */
  | { readonly kind: 'unknown' }
  /** Too short or too long for a code. */
  | { readonly kind: 'not-a-code' };

/**
 * Say whether a paper is the current approved one, by the code on it.
 *
 * @param text - as it was typed or scanned: small letters, blanks, O for 0, I and L for 1 and wide characters will do.
 */
export function checkCode(plan: Plan, text: string): CodeAnswer {
  const code = readCode(text);
  if (code === undefined) return { kind: 'not-a-code' };
  const found = plan.revisions.find((revision) => codeOf(plan.id, revision) === code);
  if (found === undefined) return { kind: 'unknown' };
  const { number, state } = found;
  if (state !== 'approved') return { kind: 'not-approved', number, state };
  const current = plan.revisions.filter((revision) => revision.state === 'approved').at(-1)?.number ?? number;
  if (current !== number) return { kind: 'older', number, current };
  const now = approvalOf(plan);
  return { kind: 'current', number, changed: now.state !== 'approved' || now.number !== number };
}

/** Bring a code that was typed into its one form; undefined where it cannot be one. */
export function readCode(text: string): string | undefined {
  const characters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*ZUOCI(?=[\s:])/, '')
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V');
  if (characters.length !== LENGTH) return undefined;
  return `${characters.slice(0, LENGTH / 2)}-${characters.slice(LENGTH / 2)}`;
}

/** Code of the approved revision that a plan equals; undefined while it is a draft. */
export function approvedCodeOf(plan: Plan): string | undefined {
  const { state, number } = approvalOf(plan);
  const revision = plan.revisions.find((one) => one.number === number);
  return state === 'approved' && revision !== undefined ? codeOf(plan.id, revision) : undefined;
}
