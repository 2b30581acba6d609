/** Steps of the work on a meeting, in the order in which they are usually taken. */
export const STEPS = ['roster', 'venue', 'seating', 'approval', 'print'] as const;
/** A step of the work on a meeting. */
export type Step = (typeof STEPS)[number];
