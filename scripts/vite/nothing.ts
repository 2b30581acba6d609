/** Stands in for a module that is named by a library and never used. */
export const nothing = undefined;
