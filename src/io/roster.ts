import type { Party, Role } from '../layout/attendee.ts';
import type { Severity } from '../layout/issue.ts';
import type { DiagnosticCode } from './diagnostic-codes.ts';
import type { SeatChart } from './seats/seat-chart.ts';
import type { Field } from './tables/field.ts';

/** Where something stands in the file: sheet by name, row and column as the spreadsheet counts them, from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
}

/** Something the reader should be told or asked about. A doubt is a `warning` or an `error`; a `notice` says what was done. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly at: Place;
  /** Numbers and words the sentence needs. */
  readonly with: Readonly<Record<string, string | number>>;
  /** Keys of the people concerned. */
  readonly people: readonly string[];
}

/** Whether somebody comes, as the list says. */
export type Attendance = 'yes' | 'no' | 'pending' | 'unsaid';

/** 主人, 副主人, 主宾, 副宾: a place of honour at a banquet, not the role of a meeting's host. */
export type Honour = 'first-host' | 'second-host' | 'first-guest' | 'second-guest';

/** How two people wish to sit: at one table, not at one table, side by side, not side by side. */
export type WishKind = 'same-table' | 'other-table' | 'next-to' | 'apart';

/** 同桌要求: one wish about one or more other people. */
export interface Wish {
  readonly kind: WishKind;
  /** The people as written. */
  readonly names: readonly string[];
  /** Keys of the people found under these names; shorter than `names` where a name stayed a doubt. */
  readonly people: readonly string[];
}

/** One person as the list has him. Text fields are empty where the list says nothing. */
export interface RosterPerson {
  /** Name of this entry inside this roster: sheet number, row and place in the row. */
  readonly key: string;
  readonly at: Place;
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  /** 序号, 排序: the number the list gives; 1 = first. */
  readonly rank?: number;
  readonly party?: Party;
  readonly roles: readonly Role[];
  readonly honour?: Honour;
  readonly phone: string;
  readonly attendance: Attendance;
  readonly diet: readonly string[];
  readonly wishes: readonly Wish[];
  readonly notes: string;
  /** 类别, 身份 as written. */
  readonly category: string;
  /** Sheet or section the person was listed in. */
  readonly group: string;
  readonly gender: '' | '男' | '女';
  readonly ethnicity: string;
  readonly table: string;
  readonly seatRow: string;
  readonly seatNumber: string;
  /** Grade of an award, 1 = highest; batch of an award, 1 = first on stage. */
  readonly grade?: number;
  readonly batch?: number;
  /** 代张三参加: the person who is represented. */
  readonly standsFor: string;
  /** 由李四代: who comes instead. */
  readonly replacedBy: string;
  /** Columns that have no field of their own, heading and text, in the order of the sheet. */
  readonly custom: readonly (readonly [heading: string, text: string])[];
}

/** Somebody named in an agenda item. */
export interface AgendaPerson {
  /** Empty where only a unit was named. */
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  /** Key of the listed person of this name, where there is exactly one. */
  readonly person?: string;
}

/** 议题: one item of an agenda. */
export interface AgendaItem {
  readonly at: Place;
  readonly number: number;
  readonly topic: string;
  readonly unit: string;
  readonly reporters: readonly AgendaPerson[];
  readonly observers: readonly AgendaPerson[];
  readonly minutes?: number;
  readonly notes: string;
}

/** What kind of body a unit is, guessed from its name. */
export type UnitCategory =
  | 'party'
  | 'congress'
  | 'government'
  | 'judiciary'
  | 'mass'
  | 'township'
  | 'direct'
  | 'institution'
  | 'school'
  | 'hospital'
  | 'enterprise'
  | 'military'
  | 'other';

/** 单位: a unit in the order in which the list names it. */
export interface RosterUnit {
  readonly name: string;
  readonly category: UnitCategory;
  readonly people: number;
}

/** One column of a table as the preview shows it. */
export interface RosterColumn {
  /** As the spreadsheet counts, from 1. */
  readonly column: number;
  readonly heading: string;
  readonly field: Field;
  /** 0 to 1; 1 = a heading that means nothing else, or the user's own choice. */
  readonly confidence: number;
  /** The first cells that are not blank. */
  readonly samples: readonly string[];
}

/** One table of a sheet: two lists side by side are two tables. */
export interface RosterTable {
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly RosterColumn[];
}

/** Why a row was passed over. */
export type PassedOverWhy =
  | 'title'
  | 'total'
  | 'note'
  | 'section'
  | 'repeated-header'
  | 'no-name'
  | 'vacant'
  | 'continuation';

/** A row that is not a person; blank rows are only counted. */
export interface PassedOver {
  readonly row: number;
  readonly why: PassedOverWhy;
  readonly text: string;
}

/** What a sheet was read as. */
export type SheetKind =
  | 'people'
  | 'agenda'
  | 'seat-grid'
  | 'instructions'
  /** People, on a sheet whose name says that it is superseded or for calling them: 旧名单, 通讯录. */
  | 'set-aside'
  | 'hidden'
  | 'empty'
  | 'no-table';

/** One sheet as the preview shows it. */
export interface RosterSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly included: boolean;
  readonly party?: Party;
  readonly tables: readonly RosterTable[];
  readonly passedOver: readonly PassedOver[];
  readonly blankRows: number;
  readonly people: number;
  readonly agendaItems: number;
}

/** A list of people as read, with everything the reader wants to be asked about. */
export interface Roster {
  readonly format: string;
  readonly people: readonly RosterPerson[];
  readonly agenda: readonly AgendaItem[];
  readonly units: readonly RosterUnit[];
  readonly sheets: readonly RosterSheet[];
  readonly diagnostics: readonly Diagnostic[];
  /** Halls with people in them, where the file has a seat chart. */
  readonly charts?: readonly SeatChart[];
}

/** What the user chose for one sheet. Rows and columns as the spreadsheet counts, from 1. */
export interface SheetChoice {
  readonly sheet: string;
  readonly include?: boolean;
  /** Row of the headings; 0 = the sheet has none. */
  readonly headerRow?: number;
  readonly columns?: readonly { readonly column: number; readonly field: Field }[];
  readonly party?: Party | 'none';
}

/** How to read a list; all of it may be left out. */
export interface RosterOptions {
  readonly sheets?: readonly SheetChoice[];
  /** Close the space inside 张 三; default true. */
  readonly joinSpacedNames?: boolean;
  /** Units that the plan or the standing list already knows, for the doubt about spellings. */
  readonly knownUnits?: readonly string[];
  /** True when a bundled font can draw the character; default: Chinese characters of the standard blocks and common letters. */
  readonly hasGlyph?: (character: string) => boolean;
  /** Possible readings of a surname; more than one is a doubt. Default: none is asked for. */
  readonly surnameReadings?: (name: string) => readonly string[];
  /** Told now and then: share of the work done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** What is to be read. */
export type RosterInput =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** The clipboard: text always, HTML where the source gave it. */
  | { readonly kind: 'paste'; readonly text: string; readonly html?: string };

/** What a file turned out to be when it is not a list. */
export type WrongFile =
  | 'pdf'
  | 'word'
  | 'word-old'
  | 'powerpoint'
  | 'image'
  | 'zip'
  | 'rar'
  | '7z'
  | 'plan'
  | 'json'
  | 'media'
  | 'program'
  /** Binary workbook: its reader cannot be kept within bounds, saving as .xlsx helps. */
  | 'xlsb'
  /** Workbook of Excel 95 or older: its code pages and its reader cannot be relied on. */
  | 'xls-95'
  | 'other-office'
  | 'unknown';

/** Why nothing could be read. */
export interface RosterFailure {
  readonly code:
    | 'wrong-file'
    | 'empty-file'
    | 'encrypted'
    | 'damaged'
    | 'too-large'
    | 'too-many-people'
    | 'too-many-rows'
    | 'too-many-columns'
    | 'forbidden-markup'
    /** JSON that breaks off. */
    | 'not-json'
    /** JSON that is no pretix seating plan; `path` is the first place that does not fit. */
    | 'not-a-seating-plan'
    | 'too-many-seats'
    /** A zone of a seating plan with more rows or places than a hall can have. */
    | 'zone-too-large'
    | 'seat-twice'
    | 'timed-out'
    | 'cancelled';
  /** What the file is, the number found and the limit. */
  readonly with: Readonly<Record<string, string | number>>;
}
