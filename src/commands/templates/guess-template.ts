import type { MeetingTemplate } from './meeting-template.ts';
import { MEETING_TEMPLATES, templateOf } from './registry.ts';

/** What a list tells about the kind of its meeting. */
export interface ListTraits {
  /** Name of the meeting or of the file. */
  readonly name: string;
  /** Titles inside the list and the names of its sheets, asked where the name says nothing. */
  readonly titles?: string;
  readonly people: number;
  readonly units: number;
  readonly agenda: number;
  readonly parties: number;
  /** Guests whose names are not Chinese. */
  readonly foreign?: number;
  readonly recipients: number;
  /** People listed for the rostrum. */
  readonly rostrum?: number;
  readonly wishes: number;
}

/** A table takes no more than this. */
const MOST_AT_A_TABLE = 40;

/**
 * Propose the kind of meeting a list is for: by its name, else by its titles, else by what it holds.
 *
 * @example guessTemplate({ name: '名单', people: 13, units: 9, agenda: 6, parties: 0, recipients: 0, wishes: 0 }).kind // 'executive'
 */
export function guessTemplate(traits: ListTraits): MeetingTemplate {
  const [first] = MEETING_TEMPLATES;
  const { name, titles = '', foreign = 0 } = traits;
  const found = templateByName(name) ?? templateByName(titles) ?? templateOf(kindByTraits(traits)) ?? first;
  return (found.kind === 'talks' && foreign > 0 ? templateOf('foreign-talks') : undefined) ?? found;
}

/** The template that the last words speak for, the longest where several end together: 人才培训班学员合影 is a photo. */
function templateByName(name: string): MeetingTemplate | undefined {
  const spoken = MEETING_TEMPLATES.flatMap((template) =>
    [...name.matchAll(new RegExp(template.spokenOf, 'g'))].map(({ index, 0: { length } }) => ({
      template,
      end: index + length,
      length,
    })),
  );
  return spoken.sort((a, b) => b.end - a.end || b.length - a.length)[0]?.template;
}

function kindByTraits(traits: ListTraits): string {
  if (traits.agenda > 0) return 'executive';
  if (traits.recipients > 0) return 'awards';
  if (traits.wishes > 0) return 'banquet';
  if (traits.parties === 2) return 'talks';
  if (traits.people <= MOST_AT_A_TABLE && (traits.rostrum ?? 0) === 0) return 'symposium';
  return traits.units > 4 ? 'economic' : 'plenary';
}
