import * as answers from './answers.js';
import * as commands from './commands/index.js';
import * as questions from './questions.js';
import { remembered } from './remembered.js';
import * as text from './text.js';
import * as volunteered from './volunteered.js';

/** The readings of a message that every turn asks for. */
export const normalise = remembered(text.normalise);
export const isUnknown = remembered(answers.isUnknown);
export const readAnswer = remembered(answers.readAnswer);
export const readCommand = remembered(commands.readCommand);
export const readMention = remembered(questions.readMention);
export const readQuestion = remembered(questions.readQuestion);
export const readVolunteered = remembered(volunteered.readVolunteered);
