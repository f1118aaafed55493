import { formWording } from './application-form.js';
import { budgetsWording } from './budgets.js';
import { peopleWording } from './people.js';
import { queueWording } from './queue.js';
import { reviewWording } from './review.js';
import { rulingsWording } from './rulings.js';
import { statusWording } from './status.js';
import { systemsWording } from './systems.js';
import type { DeskWording } from './wording.js';

/** English, the second language. The policy's own words stay Chinese: it has no other text. */
export const en: DeskWording = {
  htmlLang: 'en',
  product: '社工通 · Staff desk',
  skip: 'Skip to the content',
  otherLanguage: '中文',
  rehearsal: (day) => `Rehearsal day ${day} (set by TODAY)`,
  signOut: 'Sign out',
  changePassword: 'Change password',
  colon: ': ',

  signIn: {
    title: 'Sign in to the desk',
    lead: 'For the staff of the district’s civil affairs bureau and of the towns and subdistricts.',
    account: 'Account',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The account or the password is not right. Please try again.',
    help: 'On its very first start the program shows the first account and its one-time password, once. If you forgot your password, please ask the desk’s administrator.',
  },
  locked: (seconds) =>
    `Too many attempts. To keep the desk safe, please wait ${waitEn(seconds)} and try again.`,

  password: {
    firstTitle: 'Please set your own password',
    firstLead: 'You came in with a one-time password. Once you have set your own, the desk opens.',
    title: 'Change password',
    lead: 'When it is changed, this account is signed out everywhere else.',
    current: 'Present password',
    fresh: 'New password',
    again: 'New password again',
    rule: (shortest) =>
      `At least ${shortest} characters. A few unrelated words in a row are long and easy to remember.`,
    submit: 'Save the new password',
    short: (shortest) => `The new password needs at least ${shortest} characters.`,
    unlike: 'The two new passwords are not the same. Please type them again.',
    same: 'The new password must not be the old one.',
    wrong: 'The present password is not right.',
    changed: 'The new password is saved.',
  },

  queue: queueWording.en,
  review: reviewWording.en,
  people: peopleWording.en,
  status: statusWording.en,
  systems: systemsWording.en,
  rulings: rulingsWording.en,
  budgets: budgetsWording.en,
  form: formWording.en,
  handovers: {
    title: 'Notes',
    empty: 'No notes yet',
    emptyHint: 'When somebody asks for a person in the chat, a note is left here with what they had said.',
    asked: 'Was being asked',
    claims: 'Drafts filed',
    nothingSaid: 'Nothing had been said yet.',
    ofTown: (town) =>
      `These were left by people who said that they belong to ${town}. Where no town was said, the district calls.`,
  },
  navigation: 'Parts of the desk',
  payer: (payer, town) =>
    payer === 'district' ? 'District budget' : `Budget of ${town ?? 'the town (镇（区）财政)'}`,
  channel: {
    web: 'Web',
    telegram: 'Telegram',
    wechat: 'WeChat',
    'official-account': 'Official account',
    terminal: 'Terminal',
  },
  language: { zh: 'Chinese', en: 'English' },

  claim: {
    title: (number) => `Claim ${number}`,
    back: '← Back to the list',
    finding: 'What was found',
    status: 'Conclusion',
    amount: 'Amount',
    range: 'Possible amount',
    arithmetic: 'How it adds up',
    arithmeticIf: 'How it adds up if eligible',
    payer: 'Paid by',
    payee: 'Paid',
    inKind: 'Besides',
    asOf: 'Assessed on',
    missing: 'Not known, and can change the outcome',
    conditions: 'Condition by condition',
    conditionsLead: 'The document’s own words, and whether what the applicant said meets them.',
    holds: 'Met',
    fails: 'Not met',
    open: 'Not known',
    reads: 'Read from',
    hangsOnRuling: 'Hangs on what the bureau settles, see above.',
    paidInFull: 'Already paid in full (已领足)',
    clauseText: (clause) => `The whole of ${clause}`,
    rulings: 'For the civil affairs bureau to settle',
    rulingsLead:
      'The document can be read in two ways here; the district’s civil affairs bureau interprets it. Each way turns out so:',
    settled: 'Readings settled',
    nothing: 'nothing is paid',
    advice: 'Within the applicant’s reach',
    said: 'What the applicant said',
    saidLead: 'Each fact with the applicant’s very words and the time.',
    fact: 'Fact',
    value: 'Taken as',
    words: 'Their words',
    at: 'Time',
    contact: 'Contact',
    name: 'Name',
    mobile: 'Mobile',
    show: 'Show the whole number',
    showHint: 'Showing it is kept on record (your account and the time).',
    shownHint: 'That it was shown is on record.',
    employer: 'Employer',
    filing: 'Filing',
    number: 'Number',
    claimStatus: 'State',
    filedAt: 'Filed at',
    town: 'Town',
    channel: 'Channel',
    language: 'Language used',
    consent: 'Agreed that personal data is kept',
    consentVersion: (version) => `wording ${version}`,
    document: 'Policy document',
    hash: 'SHA-256 of its text',
    otherText:
      'The claim was worked out on another text of the document than today’s, so the whole clause and the sums of each reading are not shown here.',
  },

  problem: {
    forbidden: {
      title: 'Not open to you',
      text: 'This part of the desk is not open to your account. If you need it, please ask the desk’s administrator.',
    },
    notFound: {
      title: 'This page was not found',
      text: 'The address or the number may be wrong. A number looks like SG26-7K3-F9QX; please check it and try again.',
    },
    stale: {
      title: 'This page is out of date',
      text: 'To keep the desk safe, nothing was done. Please go back, reload the page and try again. If it keeps happening, please see that your browser allows cookies of this site.',
    },
    refused: {
      title: 'Bad request',
      text: 'The server did not understand this request and changed nothing. Please go back and try again.',
    },
    unavailable: {
      title: 'Not available now',
      text: 'The data cannot be read now, and nothing was changed. Please try again in a few minutes.',
    },
    failed: {
      title: 'Something went wrong',
      text: 'This was not completed, and the problem is in the log. Please try again later; if it stays so, please tell the administrator.',
    },
    onward: 'To the desk',
  },
};

function waitEn(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
