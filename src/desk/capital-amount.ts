const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'] as const;
const GROUPS = ['', '万', '亿'] as const;

/**
 * A sum as it is written on vouchers, after 《支付结算办法》: "2000.00" → 贰仟元整, "10050.30" → 壹万零伍拾元叁角整.
 * @param yuan in the engine's form, "2000.00", below a thousand billion
 */
export function capitalAmount(yuan: string): string {
  const [whole = '0', fraction = '00'] = yuan.split('.');
  const [jiao = 0, fen = 0] = [...fraction].map(Number);
  const yuanPart = Number(whole) === 0 ? '' : `${capitalWhole(whole)}元`;
  if (jiao === 0 && fen === 0) return `${yuanPart || '零元'}整`;
  // Between yuan and fen an empty jiao is written out.
  const jiaoPart = jiao > 0 ? `${DIGITS[jiao]}角` : yuanPart ? '零' : '';
  return `${yuanPart}${jiaoPart}${fen > 0 ? `${DIGITS[fen]}分` : '整'}`;
}

/** Groups of four digits, each with its name; whatever is skipped between two digits is one 零. */
function capitalWhole(digits: string): string {
  const count = Math.ceil(digits.length / 4);
  const padded = digits.padStart(count * 4, '0');
  let said = '';
  let skipped = false;
  for (let group = 0; group < count; group++) {
    const four = padded.slice(group * 4, group * 4 + 4);
    for (const [i, digit] of [...four].entries()) {
      if (digit === '0') skipped = true;
      else {
        said += `${skipped && said ? '零' : ''}${DIGITS[Number(digit)]}${PLACES[3 - i]}`;
        skipped = false;
      }
    }
    if (four !== '0000') said += GROUPS[count - 1 - group] ?? '';
  }
  return said;
}
