/** Longest reason of an instruction, characters: as long as a plan keeps one. */
export const LONGEST_REASON = 1000;
