import { Decimal } from 'decimal.js';
import { type Day, on, STATION_BANDS, TOWN_CAP, toYuan } from '../../../policy/index.js';
import type { State } from '../../state.js';
import { readAnswer, readScoreAsked } from '../../understanding/index.js';
import type { Wording } from '../../wording/index.js';

/**
 * A score that a question names, with the operating funds where it names them too, or where they are known:
 * 运营资金100万 92分能补多少.
 */
export function stationLine(
  text: string,
  { facts }: State,
  today: Day,
  wording: Wording,
): string | undefined {
  const bands = on(today, STATION_BANDS);
  const lowest = bands.at(-1)?.from ?? 0;
  // 怎么算出来15万的: of what is known, whatever sums are named.
  const isHow = asksHow(text, facts);
  const supposed = isHow ? undefined : fundsIn(text, today);
  // 那如果经费100万呢: with the score that is known.
  const known = supposed === undefined && !isHow ? undefined : facts.evaluationScore?.value;
  const score = readScoreAsked(text) ?? (typeof known === 'number' ? known : undefined);
  const band =
    score === undefined
      ? bands.find(({ name }) => text.includes(name.slice(0, 2)))
      : bands.find(({ from }) => score >= from);
  if (score === undefined && BELOW_ALL.test(text)) return wording.aboutNotUpToStandard(lowest);
  if (score !== undefined && !band) return wording.aboutScoreBelow(score, lowest);
  if (!band) return undefined;
  if (score !== undefined && score > band.to) return wording.aboutScoreBetween(score);
  const named = score === undefined ? '' : wording.aboutScore(score, band.name, band.percent);
  const funds = supposed ?? facts.operatingFunds?.value;
  const share = typeof funds === 'string' ? shareOf(funds, band.percent, today, wording) : undefined;
  return named || share ? [named, share].filter(Boolean).join('') : undefined;
}

/** 怎么算的, 为什么是30万: asks how the sum of what is known came about. */
export const asksHow = (text: string, { evaluationScore, operatingFunds }: State['facts']): boolean =>
  evaluationScore !== undefined &&
  operatingFunds !== undefined &&
  /怎么[算来得]|为什么|为啥|不是\s?[\d一二三四五六七八九十]|[\d千万元]还是\s?\d|how (?:did|do|was)/u.test(
    text,
  );

/** 不及格, 没过: below every band. */
const BELOW_ALL =
  /(?:不满|不到|低于|没到|不足)(?:60|六十)|60分?以下|不(?:及格|达标|合格|过关|通过)|(?:没|未)(?:有)?(?:[考评打])?(?:过(?!来)|及格|达标|合格|通过)/u;

/** 一个补了20万，我们运营50万: what stands behind the word for the funds, where it is there. */
const ofTheFunds = (text: string): string =>
  /(?:运营|经费|资金)[^\d一二两三四五六七八九十百]{0,4}[\d一二两三四五六七八九十百].*$/u.exec(text)?.[0] ??
  text;

const OF_THE_CAP = /封顶|上限|最[高多]|顶格|[只才]\s?30万|超过\s?30万|多\s?[\d一二两三四五六七八九十.]+万/u;

/** The operating funds that a question names, in yuan. */
export function fundsIn(text: string, today: Day): string | undefined {
  // 上限是每个站30万吗: of the cap.
  if (OF_THE_CAP.test(text)) return undefined;
  const [sum] =
    /(?:\d[\d.,]*\s?[万w千k]|\d[\d.,]{3,}|[一二两三四五六七八九十百]+[百千万]+)(?=元|块|[^\d分%型年月个]|$)/u.exec(
      ofTheFunds(text.replace(/\d[\d.]*\s?分/u, '')),
    ) ?? [];
  const funds = sum && readAnswer('operatingFunds', `${sum}元`, today).get('operatingFunds');
  return typeof funds === 'string' && Number(funds) >= 1000 ? funds : undefined;
}

/** How the sum of what is known came about; undefined while the score or the funds are not known. */
export function knownShare({ facts }: State, today: Day, wording: Wording): string | undefined {
  const [score, funds] = [facts.evaluationScore?.value, facts.operatingFunds?.value];
  if (typeof score !== 'number' || typeof funds !== 'string') return undefined;
  const band = on(today, STATION_BANDS).find(({ from, to }) => score >= from && score <= to);
  return (
    band &&
    `${wording.aboutScore(score, band.name, band.percent)}${shareOf(funds, band.percent, today, wording)}`
  );
}

/** 50万元的40%是200000元, and no more than the cap. */
function shareOf(funds: string, percent: number, today: Day, wording: Wording): string {
  const cap = new Decimal(toYuan(on(today, TOWN_CAP)));
  const share = new Decimal(funds).times(percent).div(100).toDecimalPlaces(2);
  const most = share.gt(cap) ? cap : share;
  return wording.aboutShareOf(
    wording.money(funds),
    percent,
    wording.money(share.toFixed(2)),
    share.gt(cap) ? wording.money(most.toFixed(2)) : undefined,
  );
}
