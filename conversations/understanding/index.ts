export { type Heard, kindsIn, readAlternatives } from './answers.js';
export { type Command, termAsked } from './commands/index.js';
export { hasIdOrBankNumber, maskMobile, readEmployer, readMobile, readName } from './contact.js';
export { inKnownYear } from './dates.js';
export { goesAhead, handsIn, wantsDraft } from './going-ahead.js';
export { deniesHonour, isWithoutHonour } from './honours.js';
export { LADDERS } from './ladders.js';
export { levelsIn } from './levels.js';
export { NUMBER, readNumber } from './numerals.js';
export { isBareDate } from './pieces.js';
export {
  type Aspect,
  aspectsAsked,
  benefitsNamed,
  isOfAFormerPost,
  isOfMoneyElsewhere,
  isPlainlyAsking,
  isQuestion,
  isStrange,
  isTerse,
  type Matter,
  type PolicyQuestion,
  readParty,
  readScoreAsked,
  readStations,
  type Theme,
  withoutFormerPosts,
} from './questions.js';
export {
  isUnknown,
  normalise,
  readAnswer,
  readCommand,
  readMention,
  readQuestion,
  readVolunteered,
} from './readings.js';
export { isBareReceipt } from './receipts.js';
export { settles } from './settling.js';
export { draftNamed, readTopics, topicInShort, topicsTogether } from './topics.js';
export { saysUnknown } from './unknown.js';
export { isVague } from './vague.js';
export { OF_A_WORKER } from './volunteered.js';
export { isForAPerson, isOfFamily, isOfOneself, isToldOfAnother } from './whose.js';
export { answersYesNo, isPlainYes, isYesInDisguise, readYesNo } from './yes-no.js';
