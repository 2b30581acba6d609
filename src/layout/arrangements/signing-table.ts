import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import { makeStraightRow } from '../geometry/make-row.ts';
import type { SeatRow } from '../seat.ts';
import { evenUp, type Given, givenNumber, isTalk } from './fit-table.ts';
import { makeFreeRow, type Spot } from './make-free-row.ts';
import { CHAIR_TO_TABLE_MM } from './table-sides.ts';

const MOST_ROWS = 10;

const schema = z
  .strictObject({
    signers: z.int().min(1).max(20).default(2),
    assistants: z
      .boolean()
      .default(false)
      .describe('One stands outside the first and one outside the last signer'),
    entourage: z
      .array(z.int().min(1).max(60))
      .max(MOST_ROWS)
      .default([])
      .describe('People standing behind, a number for each row, the front row first'),
    signerPitchMm: z.number().min(700).max(4000).default(1400),
    tableDepthMm: z.number().min(400).max(1500).default(700),
    standingPitchMm: z.number().min(500).max(1500).default(600),
    standingDepthMm: z.number().min(500).max(2000).default(700).describe('From one standing row to the next'),
    standingGapMm: z.number().min(600).max(3000).default(1000).describe('From the signers to the row behind'),
  })
  .describe('Signing table (签字): signers face the hall, assistants and entourage stand');

/** Parameters of a signing table. */
export type SigningTableParameters = z.infer<typeof schema>;

const WIDEST_STANDING_ROW = 16;
const ASSISTANT_ASIDE_MM = 800;

/** Rows of people who stand behind, all even, so that each party has one half; no more than there may be. */
function standingRows(people: number): number[] {
  const rowCount = Math.ceil(people / WIDEST_STANDING_ROW);
  const rows: number[] = [];
  let left = evenUp(people);
  for (let row = 0; row < rowCount; row += 1) {
    const length = Math.min(left, evenUp(Math.ceil(left / (rowCount - row))));
    rows.push(length);
    left -= length;
  }
  return rows.filter((length) => length > 0).slice(0, MOST_ROWS);
}

function fit(demand: Demand, given: Given): unknown {
  const signers = givenNumber(given, 'signers') ?? 2;
  const attendants = demand.hostAttendants + demand.guestAttendants;
  const assistants = typeof given.assistants === 'boolean' ? given.assistants : attendants > 0;
  const ofParty = (people: number, own: number): number =>
    Math.max(0, people - signers / 2 - (assistants && own > 0 ? 1 : 0));
  const behind =
    isTalk(demand) && signers === 2
      ? 2 *
        Math.max(ofParty(demand.host, demand.hostAttendants), ofParty(demand.guest, demand.guestAttendants))
      : Math.max(0, demand.people - signers - (assistants ? Math.min(2, attendants) : 0));
  return { signers, assistants, entourage: standingRows(behind), ...given };
}

/**
 * Signing table (签字). The origin is the middle of the row of signers.
 *
 * @see docs/SEATING-RULES.md [S1]-[S3]
 */
export const signingTable: Arrangement<SigningTableParameters> = {
  kind: 'signing-table',
  nativeFacingDeg: 180,
  nativeFrame: 'A',
  schema,
  fit,
  layOut: (parameters, { blockId, placing }) => {
    const { signers, signerPitchMm, tableDepthMm, entourage } = parameters;
    const endMm = ((signers - 1) / 2) * signerPitchMm;
    const spots: Spot[] = Array.from({ length: signers }, (_, index) => ({
      xMm: endMm - index * signerPitchMm,
      yMm: 0,
      facingDeg: 180,
      name: `${index + 1}`,
    }));
    if (parameters.assistants) {
      // Names of their own: signers keep their ids when assistants come or go.
      const standing = { yMm: 0, facingDeg: 180, kind: 'standing' } as const;
      spots.unshift({ ...standing, xMm: endMm + ASSISTANT_ASIDE_MM, name: 'assistant-1' });
      spots.push({ ...standing, xMm: -endMm - ASSISTANT_ASIDE_MM, name: 'assistant-2' });
    }
    const front = { id: `${blockId}/signers`, part: 'row', tier: 0, kind: 'chair' } as const;
    const rows: SeatRow[] = [makeFreeRow({ ...front, spots, placing })];
    entourage.forEach((count, index) => {
      const row = { id: `${blockId}/entourage-${index + 1}`, part: 'row', tier: index + 1 } as const;
      const yMm = -(parameters.standingGapMm + index * parameters.standingDepthMm);
      const at = { xMm: 0, yMm, facingDeg: 180, pitchMm: parameters.standingPitchMm };
      rows.push(makeStraightRow({ ...row, ...at, count, kind: 'standing', placing }));
    });
    const table = {
      xMm: 0,
      yMm: CHAIR_TO_TABLE_MM + tableDepthMm / 2,
      widthMm: signers * signerPitchMm,
      depthMm: tableDepthMm,
    };
    return { rows, furniture: [makeFurniture(`${blockId}/table`, 'signing-table', table, placing)] };
  },
};
