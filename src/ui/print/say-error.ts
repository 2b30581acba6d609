/** Say what an unknown error tells, without the name of its kind. */
export const sayError = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : String(error);
