import { createHash } from 'node:crypto';
import { SOURCE } from './text.js';

/** The day the document was issued and came into force (“本办法自印发之日起施行”). */
export const ISSUED = '2022-07-14';

export const DOCUMENT = {
  number: '吴政办〔2022〕59号',
  title: '关于加强社会工作人才队伍建设和社会工作发展的实施办法',
  issued: ISSUED,
  /** The words that bring it into force. */
  inForce: '本办法自印发之日起施行',
  /** The words of 二、总体目标. */
  aims: SOURCE.slice(SOURCE.indexOf('建立以党组织为统领'), SOURCE.indexOf('## **三、重点任务**')).trim(),
  /** SHA-256 of the text's bytes: which wording a claim was worked out on. */
  hash: createHash('sha256').update(SOURCE).digest('hex'),
} as const;

export const CLAUSE_IDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'] as const;
export type ClauseId = (typeof CLAUSE_IDS)[number];

/** The words of each numbered clause of 三、重点任务, whole, with the page breaks of the print closed up. */
const CLAUSES: ReadonlyMap<string, string> = new Map(readClauses());

function* readClauses(): Generator<[string, string]> {
  const tasks = SOURCE.slice(SOURCE.indexOf('## **三、重点任务**'), SOURCE.indexOf('## 四、组织保障'));
  for (const part of tasks.split(/\n(?=(?:#### \*\*)?\d+\. )/).slice(1)) {
    const [clause = ''] = part.split(/\n#{2,3} /);
    const [, id = '', words = ''] = /^(?:#### \*\*)?(\d+)\. ([\s\S]*)$/.exec(clause.trim()) ?? [];
    yield [
      id,
      words
        .replaceAll('**', '')
        .replace(/(?<=[^。])\n\n/g, '')
        .replace(/\n{2,}/g, '\n'),
    ];
  }
}

/** The words of a clause, "3" → “鼓励本区域民政、教育……”. */
export const clauseText = (clause: ClauseId): string => CLAUSES.get(clause) ?? '';

/** The print's page breaks, in the middle of a sentence. */
const UNBROKEN = SOURCE.replaceAll('**', '').replace(/(?<=[^。：\n])\n\n(?=[^#（\n])/g, '');

/**
 * The whole sentence of the document that begins with these words: “组织部门要” → “组织部门要做好……引育。”
 * @throws RangeError where the document has no such sentence
 */
export function sentenceOf(starts: string): string {
  const from = UNBROKEN.indexOf(starts);
  if (from < 0) throw new RangeError(`no sentence of the document begins with 「${starts}」`);
  return UNBROKEN.slice(from, UNBROKEN.indexOf('。', from) + 1);
}

/** Does the document say this, word for word? */
export const isVerbatim = (quote: string): boolean => quote.length > 0 && SOURCE.includes(quote);
