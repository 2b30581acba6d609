/**
 * Why somebody sits where he sits: the rule that decided and its parameters.
 * The caller makes the sentence (`src/i18n/reason-words.ts`).
 */
export interface Reason {
  /** Id of the rule in docs/SEATING-RULES.md, e.g. `R1`, or `PIN`. */
  readonly rule: string;
  readonly says: ReasonKey;
  /** Numbers and words the sentence needs: ranks, hands, row numbers, names of units. */
  readonly with: Readonly<Record<string, string | number>>;
}

/** All things a reason can say; each has one sentence a language. `with` keys stand behind. */
const REASON_KEYS = [
  'centre', // rank: at the centre of the row
  'pair-centre', // rank, row, hand: one of the two in the middle of an even row
  'hand-of', // rank, hand, of: beside rank `of`, on the side of his left or right hand
  'row-centre', // rank, row: most senior of row `row`, at its centre
  'row-hand-of', // rank, row, hand, of
  'beside-gap', // rank, hand: one of two equal heads beside the empty centre
  'host-centre', // row 1, the centre kept for the meeting host
  'host-end', // the end of the front row kept for the meeting host
  'host-forward', // rank: brought forward from row `row`, a host never sits in a back row
  'executive-front', // the front row is kept for executive chairs
  'chair', // rank: the chair faces the door or screen
  'side-of-table', // rank, hand, place: on the chair's left or right, place-th from the head
  'facing-chair', // rank: the place opposite the chair, where nobody reports
  'foot-of-table', // rank, place: on the side opposite the chair
  'opposite-chair', // reporter of the item, exactly opposite the chair
  'outer-ring', // rank, hand: behind the table
  'observer-seat', // observers sit on the far side or in the outer ring
  'agenda-seat', // item: comes for this item of the agenda
  'principal', // party: first of his party, in the middle of its side
  'party-hand-of', // party, rank, hand, of
  'opposite-principal', // party, rank: continues towards the other hand because one side is full
  'interpreter-beside', // hand, of: at his principal's left or right hand
  'interpreter-behind', // of
  'interpreter-third', // of
  'attendant-behind', // of: note-taker or assistant behind
  'party-centre', // party, rank: in the middle of his side, his first sits elsewhere
  'party-hand-of-interpreter', // party, rank, hand, neighbour: an interpreter sits between
  'party-free-seat', // party, rank: one of the seats that are left, on either side
  'no-party-seat', // rank: nobody said whose side he is on
  'interpreter-near', // of: nearest seat that is left to the person he serves
  'interpreter-behind-near', // of: in the row behind, nearest to the person he serves
  'attendant-near', // of: note-taker or assistant on a seat that is left
  'reception-centre', // party, hand: the two principals side by side
  'reception-outward', // party, rank
  'signer', // party
  'assistant-outside', // party
  'entourage', // party, rank, row
  'entourage-attendant', // party, row: interpreter, note-taker or assistant behind the signers
  'photo-centre', // rank
  'photo-interleaved', // party, rank, hand, distance
  'photo-end-host', // rank
  'banquet-host', // first host faces the door
  'banquet-second-host', // opposite the first host
  'banquet-table-host', // table: host of a lower table, faces the door
  'banquet-table-second-host', // table: opposite the host of his table
  'banquet-guest', // rank, hand, of, host (1 or 2): at a host's right or left hand
  'banquet-guest-in-host-seat', // rank, table: the chief guest takes the host's seat
  'banquet-host-beside', // hand, of, table: the host yields his seat and sits beside the chief guest
  'banquet-order', // rank, place: clockwise or zigzag place
  'banquet-free', // table: the rest of the table
  'banquet-table', // table, place
  'award-before', // of: stands before the leader of the same grade
  'award-list', // place
  'award-centre', // rank: at the centre of those on stage
  'award-place', // rank, hand, place: place-th from the centre, on the hand of those on stage
  'hall-order', // row, place: next seat in the order of filling
  'hall-column', // unit, column, place
  'hall-centre-out', // row, hand, of
  'zone', // unit: in its unit's zone
  'painted-zone', // zone, unit, row, place: in the zone painted for its unit
  'recipients-aisle', // batch, place: near the aisle by batch
  'visible-zone', // row, place: the zone the camera sees is filled from the front
  'given', // somebody seated him by hand
  'pinned', // why: instruction, always kept
] as const;

/** Key of a sentence. */
export type ReasonKey = (typeof REASON_KEYS)[number];
