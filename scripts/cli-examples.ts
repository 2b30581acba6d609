/** A worked example of docs/CLI.md: `docs/examples/${name}.json` (or `.txt`) and what the command says of it. */
export interface CliExample {
  readonly name: string;
  readonly title: string;
  readonly verb: 'seat' | 'order' | 'number' | 'check';
  readonly options?: readonly string[];
  /** What to look at. */
  readonly words: string;
  /** Print the output in full. */
  readonly inFull?: true;
}

/** One for every section of docs/SEATING-RULES.md, and some that join several. */
export const CLI_EXAMPLES: readonly CliExample[] = [
  {
    name: '01-rostrum-one-row',
    title: 'Rostrum, one row (section 1)',
    verb: 'seat',
    words:
      'Names alone are enough: the list is the order. Eight is even, so a notice gives both readings [R2]. The output in full:',
    inFull: true,
  },
  {
    name: '02-rostrum-rows',
    title: 'Rostrum, several rows (section 2)',
    verb: 'seat',
    words:
      'Seven in front, five behind, an aisle through the row behind; one person is away, one is pinned to the front row by an instruction and keeps his seat.',
  },
  {
    name: '03-host-and-lectern',
    title: 'Host and lectern (section 3)',
    verb: 'seat',
    words:
      'The host is eighth and would sit in the second row: he is brought to the end of the front row and a notice says so [H2]. The hall has a fixed lectern, which always wins [H3].',
  },
  {
    name: '04-executive-meeting',
    title: 'Executive meeting with an agenda (section 4)',
    verb: 'seat',
    words:
      'The nine fixed attendees do not move. The seat opposite the chair, `table/foot/2`, is used again by each reporter; an observer who stays keeps his seat; one item is reported from the own seat of a fixed attendee [T7].',
  },
  {
    name: '05-talks',
    title: 'Talks (section 5)',
    verb: 'seat',
    words:
      'Foreign guests, so right-high; four and three people with interpreters face to face: the guests’ at the left hand of their principal, the hosts’ at the right hand of theirs [M6].',
  },
  {
    name: '06-reception',
    title: 'Reception (section 6)',
    verb: 'seat',
    words: 'Three guests and four hosts on sofas in a U, interpreters behind the two principals.',
  },
  {
    name: '07-signing',
    title: 'Signing (section 7)',
    verb: 'seat',
    words: 'The first of each party signs, assistants stand outside, the others behind.',
  },
  {
    name: '08-photo',
    title: 'Photo (section 8)',
    verb: 'seat',
    words: 'Six hosts and five guests in two rows: hosts and guests alternate, hosts at the ends.',
  },
  {
    name: '09-banquet-table',
    title: 'One banquet table (section 9)',
    verb: 'seat',
    words: 'Read clockwise from the first host, who faces the door.',
  },
  {
    name: '10-banquet-room',
    title: 'Banquet room (section 9)',
    verb: 'seat',
    words:
      'Two tables; G7 was promised table 2, G5 and G8 want to share a table, G3 and G4 must not. Rows are tables, in order of their rank.',
  },
  {
    name: '11-awards',
    title: 'Awards (section 10)',
    verb: 'seat',
    words:
      'The first batch stands before the leaders, the higher award before the higher leader; the second batch is in `later`.',
  },
  {
    name: '12-hall-numbering',
    title: 'Numbering of a hall (section 11)',
    verb: 'number',
    words:
      'Even numbers on the left; rows from H on, I left out; one seat has a label of its own, so 9 is missing in that row [N4].',
  },
  {
    name: '13-hall-filling',
    title: 'Filling a hall (section 11)',
    verb: 'seat',
    words:
      'From the centre outward behind a reserved row, around a closed seat. `handOut` is the order in which seat cards are handed out, `closedRows` are the rows that nobody needs.',
  },
  {
    name: '14-hall-zones',
    title: 'Zones of units (section 11)',
    verb: 'seat',
    words:
      'Each unit is one block, the two units of one category side by side, nobody torn apart by the aisle.',
  },
  {
    name: '15-video',
    title: 'Video meeting (section 12)',
    verb: 'seat',
    words:
      'The camera sees two rows: they are filled from the front, the last one centred, its empty seats are reported.',
  },
  {
    name: '16-checks',
    title: 'Before plates are printed (section 13)',
    verb: 'check',
    words:
      'A seating made by hand: one person has two seats, one has none, two have one name, the host sits in a back row.',
  },
  {
    name: '17-order-of-names',
    title: 'Order of names (section 14)',
    verb: 'order',
    options: ['--by', 'surname-stroke'],
    words:
      'Two-character names stand before longer ones of the same first character; a character whose strokes no standard gives for sure is reported.',
  },
  {
    name: '18-rank-ties',
    title: 'Equal ranks, seen from the stage (section 15)',
    verb: 'seat',
    words: 'Equal ranks keep the order of the list and are shown [K15]. Frame S is frame A turned.',
  },
  {
    name: '19-rostrum-and-hall',
    title: 'Two blocks in a room',
    verb: 'seat',
    words:
      'The first three sit on the stage, the others in the hall; a column stands in the way of a seat [K7]. Each block keeps its own frame unless one is asked for.',
  },
  {
    name: '20-painted-zones',
    title: 'Zones set aside by hand',
    verb: 'seat',
    words:
      'One unit sits inside the zone painted for it [L11]; the other zone has one seat for two people and is reported [L12]. The rest sit as the rule has it.',
  },
];

/** The file an example reads, from the root of the repository. */
export const inputOf = ({ name, verb }: CliExample): string =>
  `docs/examples/${name}.${verb === 'order' ? 'txt' : 'json'}`;
/** The file with its exact output. */
export const outputOf = ({ name }: CliExample): string => `docs/examples/${name}.out.json`;
/** The words after `zuoci`. */
export const wordsOf = (example: CliExample): readonly string[] => [
  example.verb,
  inputOf(example),
  ...(example.options ?? []),
];
