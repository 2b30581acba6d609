/** Every reason for which a command is not carried out; its parameters stand behind. */
const REFUSAL_CODES = [
  'unknown-command', // name
  'read-only', // another window writes this meeting
  'bad-arguments', // name, path, found
  'unknown-person', // id
  'unknown-unit', // id
  'unknown-seat', // seat
  'unknown-block', // id
  'unknown-zone', // id
  'unknown-fixture', // id
  'unknown-item', // id
  'unknown-wish', // id
  'unknown-scheme', // id
  'unknown-revision', // number
  'person-absent', // name
  'person-pinned', // name, seat, reason: unpin first, or allow it
  'person-twice', // name
  'person-not-seated', // name
  'nobody-to-swap', // a, b: both are standing
  'seat-taken', // seat, name
  'seat-closed', // seat
  'seat-pinned', // seat, name
  'seat-twice', // seat
  'row-full', // name
  'unit-in-use', // name, count
  'name-taken', // name
  'last-scheme',
  'incomplete-order', // count: how many are missing or too many
  'block-invalid', // path, found
  'numbering-invalid', // path, found
  'too-many-people', // count, most
  'nothing-to-submit',
  'already-submitted', // number
  'not-submitted', // number, state
  'revision-without-content', // number
  'thing-locked', // count: how many of them
  'revision-altered', // number: its content is not what its hash was made of
  'already-decided', // number, state
  'review-of-other-meeting',
  'review-of-other-content', // number
  'unknown-note', // id
] as const;

/** Code of a refusal. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];
