import { mending } from './by-sound.js';
import { COMMANDS, COMMON_WORDS, type Command } from './command-words.js';

export type { Command } from './command-words.js';

/** No command is longer; a long message need not be held against every one. */
const LONGEST = 60;

/** Typed by sound, where the word alone tells what was meant. */
const meant = mending([
  ['(?<=[上前]一)[部布不]$', '步'],
  ['取[削肖小销]', '取消'],
  ['重[薪心星]|从新', '重新'],
  ['(?<=转|找|接|^)人[供公功攻]', '人工'],
  ['反回', '返回'],
  ['开[使是](?=$|[吧了])', '开始'],
  ['帮住', '帮助'],
  ['重[付负](?!责)', '重复'],
  ['进[渡杜]', '进度'],
  ['英[问纹]', '英文'],
  ['中[问纹]', '中文'],
  ['克服', '客服'],
  ['[已以]步', '一步'],
  ['(?<=转|找|接)[认任仁]工', '人工'],
  ['寻(?=个|一个|人)', '找'],
  ['哪能(?=个?[用弄办填操])', '怎么'],
  ['[啦喽咯嘞哉]', '了'],
  ['勿(?=弄|要|想|填|办|搞|问|做)', '不'],
]);

/** 看不懂英文 names a language that is not wanted, and so the other. */
const NOT_WANTED =
  /(?:can'?t|cannot|can not|don'?t) (?:read|understand|speak) (?:chinese|english)|(?:看|听|读|说)?不(?:懂|会|要|想要|认识)(?:中文|汉语|英文|英语|english|chinese)/gu;

/**
 * The command that a normalised message is: it names one, and everything else in it is politeness, an excuse or the
 * command's own words. 我取消了社保 and 我上一步考的是初级 are none.
 */
export const readCommand = (text: string): Command | undefined => commandIn(text, 0);

/** @param strange how many signs may be of words that nobody thought of */
function commandIn(text: string, strange: number): Command | undefined {
  if (text.length > LONGEST) return undefined;
  const heard = meant(text.replace(/^\//u, ''));
  const wanted = heard.replace(NOT_WANTED, (words) =>
    /chinese|[中汉]/u.test(words) ? 'english' : 'chinese',
  );
  // 能回到刚才那题不
  const plain = bare(wanted).replace(/(?<=^(?:阿|你)?(?:能|可|好).*)不$/u, '');
  if (ABOUT_A_WORD.test(plain) || (strange > 0 && OF_THE_MATTER.test(plain))) return undefined;
  return COMMANDS.find(
    ({ names, around, plainly }) =>
      plainly?.test(plain) ||
      (names.test(plain) && strangeSigns(plain, [...COMMON_WORDS, ...around]) <= strange),
  )?.command;
}

/**
 * The command that a message comes near to, or that one clause of it is: 老子不搞了, 我不填了 of 「我不填了 问得太细」. For a
 * message of which nothing else was understood.
 */
export function readCommandWithin(text: string): Command | undefined {
  const near = commandIn(text, STRANGE_BORNE);
  if (near) return near;
  const clauses = text.split(/[\s,，。…!！;；~]+/u).filter((clause) => clause !== '');
  if (clauses.length < 2 || clauses.length > 6) return undefined;
  const heard = clauses.map((clause) => commandIn(clause, 0));
  return COMMANDS.find(({ command }) => command !== 'greeting' && heard.includes(command))?.command;
}

/** The word whose meaning is asked for: 在编 of 「在编是什么意思」. */
export const termAsked = (text: string): string | undefined =>
  /(?:什么叫|啥叫|什么是|啥是)(?:做)?([^,，。\s?？]{2,10}?)(?:啊|呀|呢)?[?？]?$/u.exec(text)?.[1] ??
  /([^,，。\s]{2,10}?)(?:这个词|这词)?(?:是|到底是|指(?:的)?(?:是)?)?(?:什么|啥)(?:个)?意思(?:啊|呀|呢)?[?？]?$/u.exec(
    text,
  )?.[1] ??
  /([^,，。\s]{2,10}?)(?:是)?指(?:的)?(?:是)?(?:什么|啥)(?:啊|呀|呢)?[?？]?$/u.exec(text)?.[1];

/** 取消是什么意思 asks about the word; 我做客服 says what somebody is. */
const ABOUT_A_WORD =
  /(?:取消|退出|重复|人工|上一步)(?:是)?(?:什么|啥)意思|不了$|什么叫|^我?们?(?:是|做|当|干)(?:的)?(?:客服|人工|真人)/u;

const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}\p{M}]+/gu, '');

/** How many signs of the text are of none of these words, where it is taken apart at its best. */
function strangeSigns(text: string, words: readonly string[]): number {
  const least = new Array<number>(text.length + 1).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  const reach = (at: number, strange: number) => {
    least[at] = Math.min(least[at] ?? strange, strange);
  };
  for (let at = 0; at < text.length; at++) {
    const strange = least[at] ?? 0;
    reach(at + 1, strange + 1);
    for (const word of words) if (text.startsWith(word, at)) reach(at + word.length, strange);
  }
  return least[text.length] ?? 0;
}

/** As many may be of words that nobody thought of: 老子不搞了. */
const STRANGE_BORNE = 3;
/** Words of the matter, or of what was and of others: beside them the rest must be a command's own words. */
const OF_THE_MATTER =
  /证|奖|补[贴助]|[初中高]级|助理|社[工区保]|网格|调解|编|站|机构|协会|单位|项目|督导|备案|考|班|年|月|评|论文|荣誉|银行|报名|街道|镇|村|老[人公婆]|爱人|公司|学|政务|智能|户[口籍]|钱|以前|正常|做过|活动|会议|岗|资格|比赛|培训|[四六]级|试用|(?:合同|协议|[期会课班])(?:刚|都|已经?)?结束|就业|上岗|入职|我[取退放停][消出弃].*了/u;
