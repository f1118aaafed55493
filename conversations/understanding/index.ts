export { type Heard, isUnknown, kindsIn, readAlternatives, readAnswer } from './answers.js';
export { type Command, readCommand, readCommandWithin, termAsked } from './commands.js';
export { hasIdOrBankNumber, maskMobile, readEmployer, readMobile, readName } from './contact.js';
export { LADDERS } from './ladders.js';
export { levelsIn } from './levels.js';
export { NUMBER } from './numerals.js';
export {
  type Aspect,
  isPlainlyAsking,
  isQuestion,
  isTerse,
  type Matter,
  type PolicyQuestion,
  readMention,
  readParty,
  readQuestion,
  readScoreAsked,
  type Theme,
} from './questions.js';
export { settles } from './settling.js';
export { normalise } from './text.js';
export { readTopics } from './topics.js';
export { readVolunteered } from './volunteered.js';
export { readYesNo } from './yes-no.js';
