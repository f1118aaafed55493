export { toCsv } from './csv.js';
export type { Column, Table } from './table.js';
export { toXlsx } from './xlsx.js';
