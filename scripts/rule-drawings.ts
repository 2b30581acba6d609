import { EVENT_DRAWINGS } from './event-drawings.ts';
import { MEETING_DRAWINGS } from './meeting-drawings.ts';
import type { RuleDrawing } from './rule-drawing.ts';

/** All drawings of the specification, in the order in which they stand in it. */
export const RULE_DRAWINGS: readonly RuleDrawing[] = [...MEETING_DRAWINGS, ...EVENT_DRAWINGS];
