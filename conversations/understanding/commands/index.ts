import type { Move } from '../../messages.js';
import { NaiveBayes } from './naive-bayes.js';
import { ANSWER } from './sayings/answer.js';
import { BACK } from './sayings/back.js';
import { CANCEL } from './sayings/cancel.js';
import { EXPLAIN } from './sayings/explain.js';
import { FORGET } from './sayings/forget.js';
import { GREETING } from './sayings/greeting.js';
import { HELP } from './sayings/help.js';
import { HUMAN } from './sayings/human.js';
import { LANGUAGE_EN } from './sayings/language-en.js';
import { LANGUAGE_ZH } from './sayings/language-zh.js';
import { MY_DATA } from './sayings/my-data.js';
import { NONE } from './sayings/none.js';
import { REPEAT } from './sayings/repeat.js';
import { RESTART } from './sayings/restart.js';
import { STATUS } from './sayings/status.js';

/** What may be asked of the talk itself at any point. */
export type Command =
  | Exclude<Move, 'answer' | 'unknown' | 'correction' | 'question' | 'none'>
  | 'myData'
  | 'forget'
  /** The question is to be put in other words. */
  | 'explain';

/** A command that a message is like. */
export interface LikelyCommand {
  readonly command: Command;
  /** 0.35 to 1 */
  readonly probability: number;
}

/**
 * What people say, a line each, written as `saying` would write it: put right once, and not at every start. `answer` and
 * `none` are no commands: what is said to the talk's own questions, and everything else.
 */
export const SAYINGS: readonly (readonly [Command | 'answer' | 'none', string])[] = [
  ['answer', ANSWER],
  ['back', BACK],
  ['cancel', CANCEL],
  ['explain', EXPLAIN],
  ['forget', FORGET],
  ['greeting', GREETING],
  ['help', HELP],
  ['human', HUMAN],
  ['language-en', LANGUAGE_EN],
  ['language-zh', LANGUAGE_ZH],
  ['myData', MY_DATA],
  ['repeat', REPEAT],
  ['restart', RESTART],
  ['status', STATUS],
  ['none', NONE],
];

/** A normalised text with one space for whatever stops stand between its words. */
export const saying = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, ' ').trim();

type Kind = (typeof SAYINGS)[number][0];
let learnt: NaiveBayes<Kind> | undefined;
/** Learns at the first message, and not while the product starts. */
function classifier(): NaiveBayes<Kind> {
  learnt ??= new NaiveBayes(new Map(SAYINGS.map(([kind, lines]) => [kind, lines.trim().split('\n')])));
  return learnt;
}

const OF_A_LANGUAGE =
  /[英中汉外国]|普通话|华语|语言|文字|洋|字母|拼音|老外|\b(?:eng|english|en|chinese|zh|cn|language|translate|mandarin)/u;

/** No command is longer; a long message need not be held against every saying. */
const LONGEST = 60;
/** Less probable, it is none. */
const LIKELY = 0.35;

/**
 * The command that a message is like, by what people say of each; undefined where it is none: 我取消了社保.
 * @param text normalised
 */
export function readCommand(text: string): LikelyCommand | undefined {
  if (text.length > LONGEST) return undefined;
  const likeness = classifier().classify(saying(text));
  if (!likeness || likeness.probability < LIKELY) return undefined;
  const { label, probability } = likeness;
  // Any English is like asking for English: the language must be spoken of.
  if (label.startsWith('language-') && !OF_A_LANGUAGE.test(text)) return undefined;
  return label === 'none' || label === 'answer' ? undefined : { command: label, probability };
}

/** The word whose meaning is asked for: 在编 of 「在编是什么意思」. */
export const termAsked = (text: string): string | undefined =>
  /(?:什么叫|啥叫|什么是|啥是)(?:做)?([^,，。\s?？]{2,10}?)(?:啊|呀|呢)?[?？]?$/u.exec(text)?.[1] ??
  /([^,，。\s]{2,10}?)(?:这个词|这词)?(?:是|到底是|指(?:的)?(?:是)?)?(?:什么|啥)(?:个)?意思(?:啊|呀|呢)?[?？]?$/u.exec(
    text,
  )?.[1] ??
  /([^,，。\s]{2,10}?)(?:是)?指(?:的)?(?:是)?(?:什么|啥)(?:啊|呀|呢)?[?？]?$/u.exec(text)?.[1];
