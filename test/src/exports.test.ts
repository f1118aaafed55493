import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Table, toCsv, toXlsx } from '../../src/exports/index.js';

const table = (rows: Table['rows']): Table => ({
  title: '预算 [2026]/含:特殊*字符?和很长很长很长很长很长很长的名字',
  columns: [
    { head: '单位', holds: 'text' },
    { head: '金额', holds: 'money' },
    { head: '件数', holds: 'count' },
  ],
  rows,
});

describe('a CSV file', () => {
  it('opens in Excel as UTF-8, with its heads and rows', () => {
    expect(toCsv(table([['木渎镇', '2000.00', 3]]))).toBe('\uFEFF单位,金额,件数\r\n木渎镇,2000.00,3\r\n');
  });

  it('quotes what would break a line or a column', () => {
    expect(toCsv(table([['甲,"乙"\n丙', null, null]]))).toContain('"甲,""乙""\n丙",,');
  });

  it.each(['=1+1', '+8613800000000', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://x")', '＝1+1'])(
    'defuses %j',
    (text) => {
      const [, row = ''] = toCsv(table([[text, null, null]])).split('\r\n');
      expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves sums as they are, to the fen', () => {
    expect(toCsv(table([['甲', '999999999999.99', 1]]))).toContain('999999999999.99');
  });
});

/** The worksheet of an .xlsx file: a zip whose entries are deflated. */
function sheetOf(file: Buffer): string {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const central = file.lastIndexOf(name);
  const header = central - 46;
  const size = file.readUInt32LE(header + 20);
  const offset = file.readUInt32LE(header + 42);
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  return inflateRawSync(file.subarray(start, start + size)).toString('utf8');
}

describe('an Excel file', () => {
  it('has sums as numbers and text as text, never as a formula', async () => {
    const sheet = sheetOf(await toXlsx(table([['=1+1', '999999999999.99', 3]])));
    expect(sheet).toContain('<v>999999999999.99</v>');
    expect(sheet).toContain('<v>3</v>');
    expect(sheet).not.toMatch(/<f[ >]/);
  });
});
