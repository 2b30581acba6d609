import type { MeetingTemplate } from './meeting-template.ts';
import { MEETING_TEMPLATES, templateOf } from './registry.ts';

/** What a list tells about the kind of its meeting. */
export interface ListTraits {
  /** Name of the meeting or of the file. */
  readonly name: string;
  readonly people: number;
  readonly units: number;
  readonly agenda: number;
  readonly parties: number;
  readonly recipients: number;
  readonly wishes: number;
}

/** A table takes no more than this. */
const MOST_AT_A_TABLE = 40;

/**
 * Propose the kind of meeting a list is for: by its name, else by what it holds.
 *
 * @example guessTemplate({ name: '名单', people: 13, units: 9, agenda: 6, parties: 0, recipients: 0, wishes: 0 }).kind // 'executive'
 */
export function guessTemplate(traits: ListTraits): MeetingTemplate {
  const spoken = MEETING_TEMPLATES.find(({ spokenOf }) => spokenOf.test(traits.name));
  const [first] = MEETING_TEMPLATES;
  return spoken ?? templateOf(kindByTraits(traits)) ?? first;
}

function kindByTraits(traits: ListTraits): string {
  if (traits.agenda > 0) return 'executive';
  if (traits.recipients > 0) return 'awards';
  if (traits.wishes > 0) return 'banquet';
  if (traits.parties === 2) return 'talks';
  if (traits.people <= MOST_AT_A_TABLE) return 'symposium';
  return traits.units > 4 ? 'economic' : 'plenary';
}
