import type { Role } from '../../layout/attendee.ts';
import type { Policies } from '../../layout/policies.ts';
import type { FixtureKind } from '../../model/fixture.ts';
import type { MeetingKind } from '../../model/meeting.ts';

/** A block of a template. What its parameters leave open follows the number of people. */
export interface TemplateBlock {
  readonly arrangement: string;
  readonly rule: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Parameters that hold only while the list puts nobody here by name: the usual size of a rostrum. */
  readonly unlessListed?: { readonly rows: readonly number[] };
  /** At most as many leaders as sit in this block of the first scheme; the others of the list look on. */
  readonly leadersFrom?: string;
  readonly place?: { readonly xMm: number; readonly yMm: number };
  readonly options?: { readonly visibleRows?: readonly [number, number] };
}

/** A thing that stands in the middle before the first block (`far`) or behind the last one (`near`). */
export interface TemplateFixture {
  readonly kind: FixtureKind;
  readonly at: 'far' | 'near';
  readonly widthMm: number;
  readonly depthMm: number;
  /** Farther from the seats than this, millimetres. */
  readonly awayMm: number;
  readonly main?: boolean;
}

/** 模板: how a kind of meeting is usually set up. */
export interface MeetingTemplate {
  readonly kind: string;
  readonly meetingKind: MeetingKind;
  /**
   * People for whom it is set out until a list comes. None of the hall sizes on offer: a hall of the usual size
   * is known by it as one that nobody has chosen.
   */
  readonly usual: number;
  /** Blocks of the first scheme, in the order in which they take their people. */
  readonly blocks: readonly TemplateBlock[];
  /** A second scheme for another part of the same meeting. */
  readonly second?: { readonly name: string; readonly blocks: readonly TemplateBlock[] };
  /** Policies that such a meeting has whatever the house's are. */
  readonly policies?: Partial<Policies>;
  readonly fixtures: readonly TemplateFixture[];
  /** Words of the papers that such a meeting usually has, the first ones first. */
  readonly papers: readonly string[];
  /** Roles that people of such a meeting usually have. */
  readonly roles: readonly Role[];
  /** The hall may be chosen by its number of seats. */
  readonly hasHall: boolean;
  /** Words in a meeting's name that speak for it; the last ones of the name have the say, the longer of two. */
  readonly spokenOf: RegExp;
}
