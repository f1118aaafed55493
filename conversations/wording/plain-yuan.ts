/** "2000.00" → "2000", "60.50" → "60.50": whole yuan without the decimals that nobody says. */
export const plainYuan = (yuan: string): string => yuan.replace(/\.00$/, '');
