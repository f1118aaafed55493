export interface Table {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A Markdown table; numbers are rounded to what can be believed. */
export function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Table {
  const cell = (value: string | number) =>
    typeof value === 'number' ? Number(value.toPrecision(3)).toLocaleString('en') : value;
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(' | ')} |`;
  return { title, lines: [line(head), line(head.map(() => '---')), ...rows.map(line)] };
}
