import type { Table } from './table.js';

/** Excel takes a file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, also behind white space or in full width. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠|\t\r]/u;

/** RFC 4180 for Excel: UTF-8 with a byte order mark, text that looks like a formula defused by an apostrophe. */
export function toCsv({ columns, rows }: Table): string {
  const heads = columns.map(({ head }) => quoted(head));
  const lines = rows.map((row) =>
    row.map((value, place) => {
      if (value === null) return '';
      return columns[place]?.holds === 'text' ? quoted(defused(String(value))) : String(value);
    }),
  );
  return `${BYTE_ORDER_MARK}${[heads, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
