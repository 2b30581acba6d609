/** A list as rows and columns, for spreadsheets and text documents. */
export interface PrintTable {
  /** Name of the sheet. */
  readonly name: string;
  /** Words above the table. */
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly widthMm: number }[];
  readonly rows: readonly (readonly string[])[];
}
