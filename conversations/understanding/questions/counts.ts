import { Decimal } from 'decimal.js';
import { NUMBER, readNumber } from '../numerals.js';

/** How many full members of the party, and how many stations, a question names. */
export function readParty(text: string): {
  readonly members: number | undefined;
  readonly stations: number | undefined;
} {
  const none =
    /(?:没有?|无|零|一个都没有?|都不是)(?:一个|任何)?(?:正式)?党员|一?个?(?:正式)?党员(?:一个都|一个也|都|也)?没有?/u.test(
      text,
    );
  return {
    members: none
      ? 0
      : (count(text, '\\s?(?:个|名|位)?(?:正式|在册)?(?:的)?(?:中共)?党员(?!大会)') ??
        countAfter(text, '党员(?:有|是|共|一共|总共|人数|数)*') ??
        (/\bmembers?\b/u.test(text) ? count(text, ' (?:full )?(?:party )?members?') : undefined)),
    stations: count(text, '\\s?(?:个|家|所)?(?:社工)?站(?!外)'),
  };
}

const count = (text: string, unit: string): number | undefined =>
  numberIn(new RegExp(`(${NUMBER})${unit}`, 'u').exec(text)?.[1]);
const countAfter = (text: string, name: string): number | undefined =>
  numberIn(new RegExp(`${name}\\s?(${NUMBER})\\s?(?:个|名|位|人)`, 'u').exec(text)?.[1]);

function numberIn(written: string | undefined): number | undefined {
  const number = written === undefined ? undefined : readNumber(written)?.toNumber();
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
}

/** 85.5分, 得分85, 站里评了85, 89.5算哪档. */
const SCORES = [
  new RegExp(`(?<!不满|不到|低于|没到|不足)(${NUMBER})\\s?分(?!之|钟|别|几|以下)`, 'u'),
  new RegExp(`得分(?:是|为)?\\s?(${NUMBER})`, 'u'),
  /^(?:那|要是|如果|假如|万一|我们?|只?[考评得拿是]了?)*(\d{2}(?:\.\d+)?)呢/u,
  /(?:站|档).*(?:评|得|考核)[了是]?(\d{2}(?:\.\d+)?)(?=$|\s)/u,
  /^(?=那?\d|.*(?:示范|标准|合格|达标|站|档)).*?(\d{2}(?:\.\d+)?)(?=算|是|属|归|够|呢)/u,
];

/** The score that a question names, 0 to 100. */
export function readScoreAsked(text: string): number | undefined {
  const written = SCORES.flatMap((form) => form.exec(text)?.[1] ?? [])[0];
  const score = readNumber(written ?? '')?.toNumber();
  return score !== undefined && score <= 100 ? score : undefined;
}

/** 一个92分 一个85: the scores of several stations. */
const SCORE_OF_ONE =
  /(\d{2,3}(?:\.\d{1,2})?)\s?分(?!别)|一个(?:站)?(?:是|评了?|得了?|考了?)?\s?(\d{2}(?:\.\d{1,2})?)(?![\d.万元块%])/gu;
const FUNDS_OF_ONE = /(\d{1,5}(?:\.\d{1,4})?)\s?万|(\d{5,8})\s?(?:元|块)/gu;
/** 每个50万, 都是50万 */
const ALIKE = /(?:每|各|都是|都)[^,，。]{0,8}\d/u;

/** The stations of a message that tells of several, each with its score and its funds; none where they do not match. */
export function readStations(text: string): readonly { readonly score: number; readonly funds: Decimal }[] {
  const scores = [...text.matchAll(SCORE_OF_ONE)].map(([, first, second]) => Number(first ?? second));
  const funds = [...text.matchAll(FUNDS_OF_ONE)].map(([, tenThousands, yuan]) =>
    tenThousands ? new Decimal(tenThousands).times(10_000) : new Decimal(yuan ?? 0),
  );
  if (scores.length < 2 || scores.some((score) => score > 100)) return [];
  const [only, other] = funds;
  if (only && !other) return ALIKE.test(text) ? scores.map((score) => ({ score, funds: only })) : [];
  return funds.length === scores.length
    ? scores.flatMap((score, at) => {
        const own = funds[at];
        return own ? [{ score, funds: own }] : [];
      })
    : [];
}
