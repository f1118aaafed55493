/** A table to be taken along: its heads, what each column holds, and its rows, one value a column. */
export interface Table {
  /** The name of the sheet; at most 31 characters count. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** money: yuan as "2000.00". */
export interface Column {
  readonly head: string;
  readonly holds: 'text' | 'money' | 'count';
}
