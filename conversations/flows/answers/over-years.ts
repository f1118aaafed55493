import { BENEFITS, type BenefitId, toYuan } from '../../../policy/index.js';
import type { Context, State } from '../../state.js';
import { NUMBER, readNumber } from '../../understanding/index.js';
import type { Wording } from '../../wording/index.js';
import { sumOf } from '../result.js';
import { findingOf } from './finding-of.js';
import { levelLabel, levelsOf } from './sums.js';

/** 三年呢, 一年多少, 第一年一共多少, 一年12000对吧 */
const YEARS = new RegExp(
  `(?:^|[^\\d去今明前后上])(${NUMBER})\\s?年(?:下来|算下来|加起来|就是|能|可以|拿|领|发|给|到手|一?共|总共|合计|大概|我)*(?:是|有|补)?(?:多少|几[百千万块]|呢|\\d{3,}|[一二三四五六七八九][千万])`,
  'u',
);
const EVERY_YEAR =
  /[每全]年(?:下来|能|可以|拿|领|发|给|一?共|总共)*(?:是|有|补)?(?:多少|几[百千万块]|\d{3,})/u;
/** Longer is no stretch of time but a year: 22年多少. */
const MOST_YEARS = 10;

function yearsIn(text: string): number | undefined {
  const written = YEARS.exec(text)?.[1];
  const years = written === undefined ? undefined : readNumber(written)?.toNumber();
  if (years !== undefined && Number.isInteger(years) && years >= 1 && years <= MOST_YEARS) return years;
  return EVERY_YEAR.test(text) ? 1 : undefined;
}

/** 加上一次性的: with the award for the certificate. */
const WITH_THE_AWARD = /(?:加|连|算)上?[^,，。]{0,6}(?:一次性|证书|奖)/u;

/** What is paid by the month comes to in so many years, at each level that is asked about. */
export function overYears(
  { id, text, levels }: { readonly id: BenefitId; readonly text: string; readonly levels: readonly string[] },
  state: State,
  context: Context,
  wording: Wording,
): readonly string[] {
  const years = yearsIn(text);
  const table = levelsOf(id, context.today);
  const isMonthly = BENEFITS.some((benefit) => benefit.id === id && benefit.per === 'month');
  if (years === undefined || !table || !isMonthly) return [];
  const shown = table.levels.filter(({ value }) => levels.length === 0 || levels.includes(value));
  const lines = shown.map(({ value, fen }) =>
    wording.overYears(
      levelLabel(table.fact, value, wording),
      wording.money(toYuan(fen)),
      years,
      wording.money(toYuan(fen * MONTHS * years)),
    ),
  );
  const [only, other] = shown;
  const award = WITH_THE_AWARD.test(text) ? findingOf('certificate-award', state, context) : undefined;
  if (!only || other || !award || award.status === 'ineligible') return lines;
  const fen = only.fen * MONTHS * years;
  const [min, max] = [award.range.min, award.range.max].map((yuan) =>
    toYuan(fen + Math.round(Number(yuan) * 100)),
  );
  const together = wording.range({ min: min ?? '', max: max ?? '' });
  const open = award.rulings.map((ruling) => wording.supposedOpen(wording.rulingQuestion[ruling]));
  return [...lines, wording.withAward(sumOf(award, wording), together), ...open];
}

const MONTHS = 12;
