/**
 * 口径: each reading on which sources disagree, with its values, the default first.
 *
 * @see docs/SEATING-RULES.md "Policies"
 */
export const POLICY_VALUES = {
  high: ['left', 'right'],
  evenRule: ['second-at-left-hand', 'first-in-left-centre-seat'],
  twoRule: ['as-even', 'first-left-second-right'],
  evenAnchor: ['pair-centred', 'first-on-axis'],
  twinHeads: ['none', 'centre-gap'],
  backRows: ['each-row-recentred', 'reserved-for-role'],
  hostSeat: ['by-rank', 'front-centre', 'front-end'],
  lectern: ['presidium-right-front', 'front-centre', 'explicit'],
  facingAlign: ['principals-opposed', 'strict-own-hand', 'same-direction'],
  tableOrientation: ['crosswise', 'lengthwise'],
  interpreters: ['face-to-face', 'behind', 'third-seat'],
  reception: ['guest-at-host-right', 'superior-at-host-left'],
  chairAt: ['long-side-centre', 'short-end'],
  sideFill: ['alternate', 'left-then-right'],
  photo: ['presidium-like', 'host-guest-interleaved', 'shared-centre'],
  banquet: ['two-hosts', 'one-host-clockwise', 'one-host-zigzag', 'guest-takes-host-seat'],
  tableHigh: ['right', 'left'],
  seatNumbers: ['continuous', 'odd-left', 'even-left'],
  hallFill: ['rows', 'columns', 'centre-out'],
  awards: ['graded', 'list-order'],
  nameOrder: ['surname-stroke', 'fullname-stroke', 'pinyin', 'given-list'],
} as const;

/** Name of a policy. */
export type PolicyName = keyof typeof POLICY_VALUES;

/** Names of all policies in the order of the table, whose keys they are. */
export const POLICY_NAMES = Object.keys(POLICY_VALUES) as readonly PolicyName[];

/** A full set of policies. */
export type Policies = { readonly [Name in PolicyName]: (typeof POLICY_VALUES)[Name][number] };

/** What holds where an organisation has chosen nothing: the first value of each policy. */
export const DEFAULT_POLICIES: Policies = {
  high: 'left',
  evenRule: 'second-at-left-hand',
  twoRule: 'as-even',
  evenAnchor: 'pair-centred',
  twinHeads: 'none',
  backRows: 'each-row-recentred',
  hostSeat: 'by-rank',
  lectern: 'presidium-right-front',
  facingAlign: 'principals-opposed',
  tableOrientation: 'crosswise',
  interpreters: 'face-to-face',
  reception: 'guest-at-host-right',
  chairAt: 'long-side-centre',
  sideFill: 'alternate',
  photo: 'presidium-like',
  banquet: 'two-hosts',
  tableHigh: 'right',
  seatNumbers: 'continuous',
  hallFill: 'rows',
  awards: 'graded',
  nameOrder: 'surname-stroke',
};
