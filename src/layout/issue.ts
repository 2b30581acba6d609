/** How bad: an `error` must not be printed unnoticed, a `warning` breaks a rule, a `notice` is a hint. */
export type Severity = 'error' | 'warning' | 'notice';

/** Place of each severity where the worst comes first. */
export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** 问题: something a check found, with whom it concerns and what to do; the caller makes the sentence. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Id of the rule in docs/SEATING-RULES.md. */
  readonly rule: string;
  readonly seats: readonly string[];
  readonly people: readonly string[];
  readonly with: Readonly<Record<string, string | number>>;
  readonly remedy: RemedyCode;
}

/** Every code a check can give, with its severity and the remedy that is offered. */
export const ISSUES = {
  'person-twice': ['error', 'remove-one-seat'],
  'seat-twice': ['error', 'remove-one-person'],
  'unknown-person': ['error', 'remove-from-seat'],
  'unknown-seat': ['error', 'seat-elsewhere'],
  'absent-seated': ['error', 'remove-from-seat'],
  'not-seated': ['error', 'add-seats'],
  'rule-does-not-fit': ['error', 'choose-rule'],
  'same-name': ['warning', 'tell-apart-by-unit'],
  'pin-broken': ['error', 'restore-pin'],
  'pin-conflict': ['error', 'choose-one-pin'],
  'pin-breaks-order': ['notice', 'keep-reason-on-file'],
  'host-in-back-row': ['warning', 'move-host-to-front'],
  'host-brought-forward': ['notice', 'confirm-order'],
  'front-row-split': ['error', 'move-aisle-behind'],
  'behind-chair': ['warning', 'clear-seat-behind'],
  'furniture-overlap': ['error', 'move-apart'],
  'seat-overlap': ['error', 'move-apart'],
  'outside-room': ['error', 'move-inside'],
  'row-too-long': ['error', 'add-aisle'],
  'row-depth': ['error', 'widen-rows'],
  'seat-pitch': ['error', 'widen-seats'],
  'empty-visible-seat': ['warning', 'fill-from-back'],
  'back-row-phenomenon': ['warning', 'fill-from-back'],
  'unit-torn': ['warning', 'rezone-unit'],
  'sits-alone': ['warning', 'rezone-unit'],
  'zone-too-small': ['warning', 'enlarge-zone'],
  'outside-zone': ['warning', 'seat-in-zone'],
  'stranger-in-zone': ['notice', 'seat-out-of-zone'],
  'unit-in-two-zones': ['notice', 'keep-one-zone'],
  'zone-seat-twice': ['warning', 'repaint-zone'],
  'zone-seat-missing': ['warning', 'repaint-zone'],
  'zone-not-followed': ['notice', 'choose-rule'],
  'wish-broken': ['warning', 'swap-tables'],
  'even-number': ['notice', 'consider-odd-number'],
  'rank-tie': ['notice', 'confirm-order'],
  'label-twice': ['error', 'change-numbering'],
  'label-gap': ['notice', 'change-numbering'],
  'numbering-not-there': ['notice', 'change-numbering'],
  'place-not-there': ['notice', 'change-block'],
  'option-not-followed': ['notice', 'choose-rule'],
  'agenda-conflict': ['warning', 'change-agenda-roles'],
  'reports-from-own-seat': ['notice', 'confirm-order'],
  'reporter-absent': ['warning', 'change-agenda-roles'],
  'no-seat-for-item': ['warning', 'add-seats'],
  'reporter-not-opposite': ['warning', 'add-seats'],
  'party-missing': ['error', 'enter-party'],
} as const satisfies Record<string, readonly [Severity, string]>;

/** Code of an issue. */
export type IssueCode = keyof typeof ISSUES;
/** Code of a remedy. */
export type RemedyCode = (typeof ISSUES)[IssueCode][1];

/**
 * Make an issue; severity and remedy come from the table.
 *
 * @param code - what was found.
 * @param rule - id of the rule it offends.
 * @param about - the seats and people concerned and the numbers of the sentence.
 */
export function issue(
  code: IssueCode,
  rule: string,
  about: {
    readonly seats?: readonly string[];
    readonly people?: readonly string[];
    readonly with?: Readonly<Record<string, string | number>>;
  } = {},
): Issue {
  const [severity, remedy] = ISSUES[code];
  return {
    code,
    severity,
    rule,
    seats: about.seats ?? [],
    people: about.people ?? [],
    with: about.with ?? {},
    remedy,
  };
}
