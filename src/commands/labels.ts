/** Every name a step can have in the history; its parameters stand behind. */
export const LABEL_KEYS = [
  'edit-meeting',
  'add-people', // count, name: the first one's
  'edit-person', // name
  'rename-person', // from, to
  'remove-people', // count, name
  'import-people', // added, changed, dropped
  'import-chart', // count, block
  'set-roles', // count, name
  'set-attendance', // count, name, attendance
  'set-ranks', // count, name
  'set-party', // count, name, party
  'order-people', // count
  'add-wish', // kind, name, count
  'remove-wish', // kind
  'add-unit', // name
  'edit-unit', // name
  'merge-units', // from, into
  'order-units',
  'remove-units', // count, name
  'seat-person', // name, seat
  'move-person', // name, seat
  'swap-people', // a, b
  'insert-person', // name, seat, moved
  'close-up', // count
  'unseat-people', // count, name
  'seat-people', // count, name
  'clear-seating', // count
  'seat-everyone', // count
  'pin-person', // name, seat
  'unpin-people', // count, name
  'block-seats', // count
  'reserve-seats', // count
  'open-seats', // count
  'add-block', // name, count
  'edit-block', // name, unseated
  'move-blocks', // count, name
  'duplicate-block', // name
  'mirror-block', // name
  'remove-blocks', // count, name, unseated
  'order-blocks',
  'set-numbering', // count, name
  'set-policies', // count
  'add-zone', // name
  'edit-zone', // name
  'remove-zones', // count, name
  'paint-zone', // name, count
  'wipe-zones', // count
  'edit-venue',
  'use-venue', // name
  'use-hall', // name, unseated
  'add-fixtures', // count, kind
  'edit-fixtures', // count, kind
  'remove-fixtures', // count, kind
  'order-fixtures',
  'move-things', // count
  'copy-things', // count
  'mirror-things', // count, unseated, kept: blocks whose inside stayed as it is
  'remove-things', // count, unseated
  'group-things', // count
  'ungroup-things', // count
  'lock-things', // count
  'unlock-things', // count
  'add-agenda-item', // title
  'edit-agenda-item', // title
  'remove-agenda-items', // count, title
  'order-agenda',
  'add-scheme', // name
  'copy-scheme', // name, from
  'edit-scheme', // name
  'remove-scheme', // name
  'select-scheme', // name
  'submit-revision', // number
  'return-revision', // number, name: entered by hand from the signed sheet
  'approve-revision', // number, name
  'return-by-review', // number, name: the result of a review was taken in
  'approve-by-review', // number, name
  'notes-by-review', // number, name, count
  'restore-revision', // number
  'add-note', // author
  'resolve-note', // author, state
  'remove-notes', // count
  'pin-by-note', // name, author
  'late-absent', // name, repair: kind of the repair
  'late-add', // name, repair
  'late-replace', // name, by, repair
  'late-promote', // name, to, repair
  'print-paper', // document, scheme: its id, name: of the scheme, content: hash of what it was made of
  'print-draft', // the same
  'print-approved', // the same, and number: of the revision
  'several', // count: several commands as one step
] as const;

/** Name of a step in the history. */
export type LabelKey = (typeof LABEL_KEYS)[number];
