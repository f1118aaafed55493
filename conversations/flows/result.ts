import { Decimal } from 'decimal.js';
import {
  assess,
  BENEFITS,
  DOCUMENT,
  type FactId,
  type Finding,
  on,
  type Reason,
  RULINGS,
  TOWN_CAP,
  toYuan,
} from '../../policy/index.js';
import { type Context, factsOf, isAbout, type State } from '../state.js';
import { valueLabel, type Wording } from '../wording/index.js';
import { adviceText } from './advice.js';
import { inScope } from './scope.js';

/** The result of a talk in words: one line a benefit, what it hangs on beneath it, and what is sure in all. */
export function resultText(
  state: State,
  findings: readonly Finding[],
  context: Context,
  wording: Wording,
): string {
  const asked = findings.filter(({ benefit }) => isAbout(state, benefit));
  const scope = inScope(state, findings);
  const lines = asked.flatMap((finding) =>
    scope.includes(finding)
      ? findingLines(state, finding, context, wording)
      : [wording.resultIneligible(wording.benefitName[finding.benefit], wording.saidNone)],
  );
  const sure = totals(scope, ({ amount }) => amount, wording);
  const more = totals(scope, ({ amount, range }) => (amount === null ? difference(range) : null), wording);
  const advice = adviceText(state, context, wording);
  return [
    wording.resultTitle(wording.date(context.today)),
    ...lines,
    ...(sure.length > 0 && scope.length > 1 ? [wording.resultTotal(sure)] : []),
    ...(more.length > 0 && scope.length > 1 ? [wording.resultPossible(more)] : []),
    ...(advice ? [advice] : []),
    wording.stillInForce,
  ].join('\n');
}

/** One benefit's finding: what it comes to, or why not, and what it still hangs on. */
export function findingLines(
  state: State,
  finding: Finding,
  context: Context,
  wording: Wording,
): readonly string[] {
  const name = wording.benefitName[finding.benefit];
  const payer = wording.payer(finding.payer, state.facts.town && townOf(state));
  const clause = wording.clause(finding.clause);
  if (finding.status === 'ineligible') {
    return [wording.resultIneligible(name, whyNot(state, finding, context, wording))];
  }
  const hangs = [
    ...(finding.missing.length > 0
      ? [wording.hangsOnFacts(wording.list(finding.missing.map((fact) => wording.factLabel[fact])))]
      : []),
    ...(finding.rulings.length > 0 ? [rulingsLine(state, finding, context, wording)] : []),
  ];
  const line = finding.status === 'eligible' ? wording.resultEligible : wording.resultUndetermined;
  return [line(name, sumOf(finding, wording), payer, clause), ...hangs];
}

const townOf = (state: State) => factsOf(state).town ?? undefined;

/** 一次性2000元, 每月300～500元, with what comes beside money. */
export function sumOf(finding: Finding, wording: Wording): string {
  const sum = finding.amount === null ? wording.range(finding.range) : wording.money(finding.amount);
  return wording.list([wording.often(finding.per, sum), ...finding.inKind.map(wording.inKind)]);
}

/** The one reason that rules a benefit out: the first one of the clause that does not hold. */
export function whyNot(
  state: State,
  finding: Finding,
  { today }: Pick<Context, 'today'>,
  wording: Wording,
): string {
  const reason = finding.reasons.find(({ holds }) => holds === false);
  const clause = wording.clause(finding.clause);
  // A station is paid no more once the town's stations together have had the most there is, whatever it had itself.
  if ((!reason || reason.note) && finding.benefit === 'station-subsidy')
    return wording.townCapUsed(clause, wording.money(toYuan(on(today, TOWN_CAP))));
  if (!reason || reason.note) return wording.paidInFull(clause);
  const yours = statedOf(state, reason, wording);
  return reason.quote === DOCUMENT.inForce
    ? wording.beforeTheDocument(clause, yours, wording.date(DOCUMENT.issued))
    : wording.why(clause, reason.quote, yours);
}

/** What the person said of the facts of a reason: 身份是网格员, 不在职. */
function statedOf(state: State, reason: Reason, wording: Wording): string {
  const stated = reason.facts.flatMap((fact) => {
    const known = state.facts[fact];
    if (!known) return [];
    const { value } = known;
    return [
      wording.plainly(
        wording.factLabel[fact],
        typeof value === 'boolean' ? value : valueLabel(wording, fact, value),
      ),
    ];
  });
  return wording.list(
    stated.length > 0 ? stated : reason.facts.map((fact: FactId) => wording.factLabel[fact]),
  );
}

/** The open readings, and how the benefit turns out in each case that they leave. */
function rulingsLine(state: State, finding: Finding, context: Context, wording: Wording): string {
  const questions = finding.rulings.map((ruling) => wording.rulingQuestion[ruling]);
  const outcomes = outcomesOf(state, finding, context.rulings, context.today, wording, []);
  return wording.hangsOnRuling(questions.join('；'), outcomes.join('；'));
}

/** 若算且补到全额，2000元；若算且只补差额，1000元；若不算，没有这项钱: a reading that no longer matters is not named. */
function outcomesOf(
  state: State,
  finding: Finding,
  settled: Context['rulings'],
  today: Context['today'],
  wording: Wording,
  labels: readonly string[],
): readonly string[] {
  const [ruling] = finding.rulings;
  if (!ruling) {
    const turnsOut = finding.status === 'ineligible' ? wording.nothing : sumOf(finding, wording);
    return [wording.outcome(labels, turnsOut)];
  }
  const names: Readonly<Record<string, string>> = wording.rulingValue[ruling];
  return RULINGS[ruling].flatMap((value) => {
    const rulings = { ...settled, [ruling]: value };
    const [then] = assess(factsOf(state), rulings, today).filter(
      ({ benefit }) => benefit === finding.benefit,
    );
    return then ? outcomesOf(state, then, rulings, today, wording, [...labels, names[value] ?? value]) : [];
  });
}

const difference = ({ min, max }: Finding['range']): string => new Decimal(max).minus(min).toFixed(2);

/** Sums of the findings, added up by how often they are paid. */
function totals(
  findings: readonly Finding[],
  sumOf: (finding: Finding) => string | null,
  wording: Wording,
): readonly string[] {
  return (['once', 'year', 'month'] as const).flatMap((per) => {
    const sums = findings.flatMap((finding) => (finding.per === per ? (sumOf(finding) ?? []) : []));
    const total = sums.reduce((sum, one) => sum.plus(one), new Decimal(0));
    return total.isZero() ? [] : [wording.often(per, wording.money(total.toFixed(2)))];
  });
}

/** The clauses' own words behind the findings: of what applies or may apply, or of everything where nothing does. */
export function basisText(state: State, findings: readonly Finding[], wording: Wording): string {
  const scope = inScope(state, findings);
  const reached = scope.filter(({ status }) => status !== 'ineligible');
  const blocks = (reached.length > 0 ? reached : scope).map((finding) => {
    const quotes = [...new Set(finding.reasons.map(({ quote }) => quote))];
    const payer = BENEFITS.find(({ id }) => id === finding.benefit)?.payerQuote ?? '';
    return wording.basis(
      wording.benefitName[finding.benefit],
      wording.clause(finding.clause),
      quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote))),
      payer,
    );
  });
  return [wording.basisTitle, ...blocks].join('\n\n');
}
