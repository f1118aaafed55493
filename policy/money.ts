/** Money inside the engine: whole fen, exact up to 999,999,999,999.99 yuan. */
export type Fen = number;

export const MAX_FEN: Fen = 99_999_999_999_999;

/** Money as data: the whole string is yuan with two decimals and no sign, "2000.00". */
export const MONEY_FORM = /^(0|[1-9]\d{0,11})\.\d\d$/;

/** "2000.00" → 200000. The text must have MONEY_FORM. */
export const toFen = (yuan: string): Fen => Number(yuan.slice(0, -3) + yuan.slice(-2));

/** 200000 → "2000.00"; a part that is taken off is negative: "-1000.00". */
export function toYuan(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
