/** One record of a BIFF stream: a number that says what it is, its data, and where it stands. */
export interface BiffRecord {
  readonly id: number;
  readonly data: Uint8Array;
  readonly offset: number;
}

/** Records of a BIFF8 stream that carry words, cells and sheets; all others, formulas' code among them, are never looked at. */
export const BIFF = {
  formula: 0x0006,
  end: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  extendedFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelShared: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

/** Walk through the records of a stream; a record longer than the stream ends the walk. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) return;
    yield { id: view.getUint16(at, true), data: stream.subarray(at + 4, at + 4 + length), offset: at };
    at += 4 + length;
  }
}
