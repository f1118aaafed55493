import writeExcelFile from 'write-excel-file/node';
import type { Column, Table } from './table.js';

const LONGEST_TITLE = 31;

/** An Excel workbook of one sheet. Text is text, never a formula; sums are numbers with two decimals. */
export function toXlsx({ title, columns, rows }: Table): Promise<Buffer> {
  const heads = columns.map(({ head }) => ({ value: head, type: String, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => row.map((value, place) => cellOf(value, columns[place]?.holds ?? 'text')));
  const widths = columns.map(({ head, holds }) => ({
    width: holds === 'text' ? 24 : Math.max(12, head.length * 2 + 2),
  }));
  const sheet = title.replace(/[[\]:*?/\\\s]+/g, ' ').slice(0, LONGEST_TITLE);
  return writeExcelFile([heads, ...cells], { sheet, columns: widths, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(value: string | number | null, holds: Column['holds']) {
  if (value === null) return null;
  if (holds === 'text') return { value: String(value), type: String };
  // A sum has at most 12 digits before the point, so a double shows its two decimals exactly.
  return { value: Number(value), type: Number, format: holds === 'money' ? '#,##0.00' : '0' };
}
