import { plainYuan } from './plain-yuan.js';
import type { Wording } from './wording.js';
import { zh } from './zh.js';

/** What may be said to change an answer, by who asks. */
const CHANGES = { worker: 'certificate level: senior', organization: 'rating: 4A', station: 'score: 91' };
/** A station may claim one thing alone. */
const OTHER_TOPICS = {
  worker: 'For another benefit say its name, for example “certificate award”; ',
  organization: 'For another benefit say its name, for example “honour award”; ',
  station: '',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English, the second language. Clauses are quoted in Chinese: the document has no other text. */
export const en: Wording = {
  benefitName: {
    'post-subsidy': 'Post subsidy',
    'certificate-award': 'Certificate award',
    'supervisor-award': 'Supervisor award',
    'research-award': 'Research award',
    'rating-award': 'Rating award',
    'honor-award': 'Honour matching award',
    'grassroots-subsidy': 'Grassroots organisation subsidy',
    'station-subsidy': 'Station operating subsidy',
  },
  factLabel: {
    applicantKind: 'Applicant',
    town: 'Town or subdistrict',
    occupation: 'Occupation',
    alsoGridWorkerOrMediator: 'Also grid worker, mediator or the like',
    worksInDistrict: 'Works in Wuzhong',
    inPost: 'In post',
    onEstablishment: 'On establishment (在编)',
    certificateLevel: 'Certificate level',
    certificateDate: 'Certificate approved on',
    previousCertificateLevel: 'Certificate before that',
    previousCertificateDate: 'Earlier certificate approved on',
    certificateAwardReceived: 'Certificate award received so far',
    supervisorQualified: 'Qualified as supervisor',
    supervisorDate: 'Qualified as supervisor on',
    supervisorAwardReceived: 'Supervisor award received',
    researchOnDistrict: 'Research on social work in Wuzhong',
    journalLevels: 'Levels of the journals',
    publicationDate: 'Published on',
    paperAwardReceived: 'Received for this paper so far',
    municipalPapersThisYear: 'Municipal papers recognised this year',
    provincialPapersThisYear: 'Provincial papers recognised this year',
    nationalPapersThisYear: 'National papers recognised this year',
    registeredInDistrict: 'Organisation registered in Wuzhong',
    ratingLevel: 'Rating now',
    ratingDate: 'First got this rating on',
    previousRatingLevel: 'Highest rating before',
    previousRatingDate: 'First got the earlier rating on',
    ratingAwardReceived: 'Rating award received so far',
    honorRecipient: 'Honoured',
    honorKind: 'Kind of honour',
    honorGrantor: 'Granted by',
    honorLevel: "Grantor's level",
    honorDate: 'Honoured on',
    honorAwardReceived: 'Matching award received for this project',
    filedWithTown: 'Filed with the town',
    filingDate: 'Filed on',
    servesCommunity: 'Active in communities',
    undertakenService: 'Has undertaken public or volunteer service',
    grassrootsSubsidyReceived: 'Grassroots subsidy received',
    evaluationScore: "Last year's evaluation score",
    operatingFunds: "Last year's operating funds",
    townSubsidyThisYear: "Paid to the town's other stations this year",
  },
  questions: {
    applicantKind: {
      ask: 'Who are you asking for?',
      again: 'Please pick one: a social worker, a social organisation, or a town’s social work station.',
    },
    topic: { ask: 'What would you like to know about?', again: 'Please pick one below, or all of them.' },
    town: {
      ask: 'Which town, subdistrict or zone of Wuzhong is it?',
      again: 'Please give the name, for example 木渎 (Mudu) or 长桥街道.',
    },
    occupation: {
      ask: 'What is your occupation?',
      again: 'Please pick one below; with several, community worker comes first.',
    },
    alsoGridWorkerOrMediator: {
      ask: 'Are you at the same time a grid worker, a people’s mediator, or in social service work for an organisation or institution?',
      again: 'Yes if you also hold one of these roles beside your community post; otherwise no.',
    },
    worksInDistrict: {
      ask: 'Do you work in Wuzhong district?',
      again: 'Yes if your place of work is in Wuzhong; otherwise no.',
    },
    inPost: {
      ask: 'Are you still in that post?',
      again: 'Yes if you still work in that post; no if you have left it.',
    },
    onEstablishment: {
      ask: 'Are you on establishment (在编, a government or public-institution post)?',
      again: 'Please answer yes or no. Contract and agency staff are not on establishment.',
    },
    certificateLevel: {
      ask: 'What is your highest social work certificate?',
      again: 'Please pick one: assistant (初级), social worker (中级), senior (高级), or none.',
    },
    certificateDate: {
      ask: 'What approval date does that certificate carry? Year and month will do.',
      again: 'Please give a date, for example 2022-06 or 2023-10-29.',
    },
    previousCertificateLevel: {
      ask: 'Did you hold a lower certificate before that one?',
      again: 'Please pick the highest one you held before, or none.',
    },
    previousCertificateDate: {
      ask: 'What approval date does the earlier certificate carry?',
      again: 'Please give a date, for example 2019-06 or 2021.',
    },
    certificateAwardReceived: {
      ask: 'How much certificate award have you received so far? If none, say “none”.',
      again: 'Please give a sum in yuan, for example 1000, or say “none”.',
    },
    supervisorQualified: {
      ask: 'Have you been trained, assessed and qualified as a social work supervisor (督导)?',
      again:
        'Yes if you passed the training and assessment and hold the supervisor qualification; otherwise no.',
    },
    supervisorDate: {
      ask: 'When did you qualify as a supervisor?',
      again: 'Please give a date, for example 2023-05.',
    },
    supervisorAwardReceived: {
      ask: 'Have you received the supervisor award already?',
      again: 'Yes if it was paid to you before; otherwise no.',
    },
    researchOnDistrict: {
      ask: 'Is the research about the development of social work in Wuzhong?',
      again: 'Yes if it studies social work in Wuzhong; no if it is about another place.',
    },
    journalLevels: {
      ask: 'Was a paper of yours published? In journals of which levels did that one paper appear? (may be several)',
      again: 'Please name the levels: municipal, provincial, national; or “none”.',
    },
    publicationDate: {
      ask: 'When did it appear at the highest of these levels?',
      again: 'Please give a date, for example 2024-03.',
    },
    paperAwardReceived: {
      ask: 'How much award has this paper received so far? If none, say “none”.',
      again: 'Please give a sum in yuan, for example 1000, or say “none”.',
    },
    municipalPapersThisYear: {
      ask: 'How many municipal papers of yours were recognised this year, without this one?',
      again: 'Please give a number, for example 2.',
    },
    provincialPapersThisYear: {
      ask: 'How many provincial papers of yours were recognised this year, without this one?',
      again: 'Please give a number, for example 2.',
    },
    nationalPapersThisYear: {
      ask: 'How many national papers of yours were recognised this year, without this one?',
      again: 'Please give a number, for example 1.',
    },
    registeredInDistrict: {
      ask: 'Is your organisation a social organisation registered in Wuzhong?',
      again: 'Yes if it is registered in Wuzhong; no if it is not registered, or registered elsewhere.',
    },
    ratingLevel: { ask: 'What is the organisation’s rating now?', again: 'For example 3A or 4A; or “none”.' },
    ratingDate: {
      ask: 'When did it first get this rating?',
      again: 'Please give a date, for example 2023-03.',
    },
    previousRatingLevel: {
      ask: 'What was its highest rating before that? If it was the first, say “none”.',
      again: 'For example 3A; or “none”.',
    },
    previousRatingDate: {
      ask: 'When did it first get that earlier rating?',
      again: 'Please give a date, for example 2019-12.',
    },
    ratingAwardReceived: {
      ask: 'How much rating award has it received so far? If none, say “none”.',
      again: 'Please give a sum in yuan, for example 5000, or say “none”.',
    },
    honorRecipient: {
      ask: 'Who was honoured, the organisation or a person?',
      again: 'Please pick the organisation or a person.',
    },
    honorKind: {
      ask: 'Which kind of honour was it: outstanding case, major award, honorary title? If there was none, say “no honour”.',
      again: 'Please pick one; for any other pick “other”; if there was none, say “no honour”.',
    },
    honorGrantor: {
      ask: 'Who granted it?',
      again: 'Please pick one: civil affairs authority, national association, or another body.',
    },
    honorLevel: {
      ask: 'Of which level is the grantor?',
      again: 'Please pick one: district, municipal, provincial, national.',
    },
    honorDate: { ask: 'When was it granted?', again: 'Please give a date, for example 2024-07.' },
    honorAwardReceived: {
      ask: 'How much matching award has the same project received so far? If none, say “none”.',
      again: 'Please give a sum in yuan, for example 5000, or say “none”.',
    },
    filedWithTown: {
      ask: 'Is the organisation filed (备案) with the town or subdistrict?',
      again: 'Yes if the town or subdistrict has it on file; otherwise no.',
    },
    filingDate: { ask: 'When was it filed?', again: 'Please give a date, for example 2021-03.' },
    servesCommunity: {
      ask: 'Is it active in communities: services for residents, charity, neighbourly help, culture and sport, rural techniques?',
      again: 'Yes if it does any of these in communities; otherwise no.',
    },
    undertakenService: {
      ask: 'Has it undertaken public-benefit or volunteer services?',
      again: 'Yes if it has done any such service; otherwise no.',
    },
    grassrootsSubsidyReceived: {
      ask: 'Has it received this one-time subsidy (3000元) before?',
      again: 'Yes if it was paid before; otherwise no.',
    },
    evaluationScore: {
      ask: 'What was the station’s evaluation score last year?',
      again: 'Please give a score from 0 to 100, for example 85 or 89.5.',
    },
    operatingFunds: {
      ask: 'What were the station’s operating funds last year?',
      again: 'Please give a sum in yuan, for example 500000.',
    },
    townSubsidyThisYear: {
      ask: 'How much have the town’s other stations been paid this year in all? If nothing, say “none”.',
      again: 'Please give a sum in yuan, for example 100000, or say “none”.',
    },
    file: {
      ask: 'Shall I draft a claim for the staff to review?',
      again: 'Please pick what to claim, or “not now”.',
    },
    consent: {
      ask: 'A draft keeps your name, mobile number, employer and what you told me, only to review this claim and to reach you, until the claim is settled; only the staff in charge see it. ID card and bank numbers are never taken in this chat. Do you agree?',
      again:
        'Please answer “agree” or “do not agree” (you can still ask about the policy, but no draft can be made).',
    },
    name: { ask: 'Your name, please.', again: 'Please write just the name, for example 陈静.' },
    mobile: {
      ask: 'A mobile number where the staff can reach you, please.',
      again: 'A mobile number has 11 digits and begins with 1. Please write it again.',
    },
    employer: {
      ask: 'The full name of your employer or organisation, please.',
      again: 'Please write the name of the employer or organisation.',
    },
    evidence: {
      ask: 'Would you like to add a photo or PDF of the certificate, plaque or letter, so that staff can check it? Just send it, 6 files at most. The document does not say which papers are needed; you can file without any. Please send no ID or bank card.',
      again: 'Please send a picture or PDF, or say “skip”.',
    },
    confirm: { ask: 'Is all of this right?', again: 'Please answer yes, or “change” to change something.' },
  },
  values: {
    applicantKind: {
      worker: 'A social worker',
      organization: 'A social organisation',
      station: 'A town’s social work station',
    },
    occupation: {
      'community-worker': 'Community worker (城乡社区工作者)',
      institution: 'Staff of a government body, public institution or enterprise',
      'social-organization': 'Staff of a social organisation',
      'grid-worker': 'Grid worker (网格员)',
      mediator: 'People’s mediator (人民调解员)',
      'other-service': 'Other social service worker',
      none: 'None of these',
    },
    certificateLevel: {
      none: 'No certificate',
      assistant: 'Assistant social worker (初级)',
      'social-worker': 'Social worker (中级)',
      senior: 'Senior social worker (高级)',
    },
    previousCertificateLevel: {
      none: 'None',
      assistant: 'Assistant social worker (初级)',
      'social-worker': 'Social worker (中级)',
    },
    ratingLevel: { none: 'No rating', '1A': '1A', '2A': '2A', '3A': '3A', '4A': '4A', '5A': '5A' },
    previousRatingLevel: { none: 'None', '1A': '1A', '2A': '2A', '3A': '3A', '4A': '4A', '5A': '5A' },
    honorRecipient: { organization: 'The organisation', individual: 'A person' },
    honorKind: {
      'case-award': 'Outstanding case award',
      'major-award': 'Major award',
      'honorary-title': 'Honorary title',
      other: 'Other',
    },
    honorGrantor: {
      'civil-affairs': 'A civil affairs authority (民政)',
      'national-association': 'A national association',
      other: 'Another body',
    },
    honorLevel: {
      district: 'District',
      municipal: 'Municipal',
      provincial: 'Provincial',
      national: 'National',
    },
  },
  yes: 'Yes',
  no: 'No',
  dontKnow: 'I don’t know',
  noJournal: 'Not published',
  journalLevel: { municipal: 'municipal', provincial: 'provincial', national: 'national' },
  rulingQuestion: {
    'community-worker-award':
      'does a community worker who is no grid worker, mediator or the like count among clause 3’s “等社会工作服务人员”',
    'upgrade-over-unawarded':
      'where the lower certificate is older than 2022 and was not fully awarded, does “补足” fill up to the full amount or pay the difference between the levels',
    'supervisor-on-establishment': 'does “不含在编人员” limit the supervisor award too',
    'supervisor-before-2022': 'is a supervisor qualification from before 2022 awarded',
    'rerating-over-unawarded':
      'where the lower rating is older than the document and was not fully awarded, does “补足” fill up to the full amount or pay the difference between the levels',
    'research-outside-agency':
      'is research awarded where no social work agency (“所在社工机构”) can hand it in',
    'individual-honor-elsewhere':
      'is a person’s honour matched where their organisation is not registered in Wuzhong',
    'honor-upgrade':
      'for a project already matched at a lower level, is the difference paid for a higher honour, or nothing more',
    'association-case-award': 'is a national association’s case award a “重大奖励荣誉”',
    'score-between-bands': 'into which band falls a score between two bands',
  },
  rulingValue: {
    'community-worker-award': { included: 'it counts', excluded: 'it does not' },
    'upgrade-over-unawarded': { full: 'up to the full amount', difference: 'only the difference' },
    'supervisor-on-establishment': { included: 'it does not limit it', excluded: 'it limits it' },
    'supervisor-before-2022': { included: 'awarded', excluded: 'not awarded' },
    'rerating-over-unawarded': { full: 'up to the full amount', difference: 'only the difference' },
    'research-outside-agency': { included: 'awarded', excluded: 'not awarded' },
    'individual-honor-elsewhere': { included: 'matched', excluded: 'not matched' },
    'honor-upgrade': { difference: 'the difference', none: 'nothing more' },
    'association-case-award': { included: 'it is', excluded: 'it is not' },
    'score-between-bands': { lower: 'the lower one', upper: 'the upper one' },
  },
  line: {
    full: 'Full amount',
    received: 'Received',
    'previous-level': 'Award of the earlier level',
    'not-repeated': 'Not paid twice',
    share: 'Share',
    'over-town-cap': 'Over the town’s yearly cap',
  },
  per: { once: 'once', month: 'a month', year: 'for the year' },
  payee: { individual: 'to the person', organization: 'to the organisation' },
  inKind: (what) => (what === '免费办公场地' ? 'free office space (免费办公场地)' : what),
  status: { eligible: 'Eligible', ineligible: 'Not eligible', undetermined: 'Not settled yet' },
  claimStatus: {
    draft: 'draft, waiting for review',
    'in-review': 'under review',
    returned: 'sent back, waiting for your answer',
    recommended: 'reviewed, waiting for approval',
    approved: 'approved, waiting for payment',
    paid: 'paid',
    rejected: 'not granted',
    withdrawn: 'withdrawn',
  },
  count: (_fact, n) => String(n),
  score: (n) => String(n),
  date: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return [day, month ? MONTHS[month - 1] : undefined, year].filter(Boolean).join(' ');
  },
  town: (id) => (id ? zh.town(id) : en.dontKnow),
  money: (yuan) => `${plainYuan(yuan)} yuan`,
  range: ({ min, max }) =>
    min === max ? `${plainYuan(min)} yuan` : `${plainYuan(min)} to ${plainYuan(max)} yuan`,
  often: (per, sum) => `${sum} ${en.per[per]}`,
  payer: (payer, town) =>
    payer === 'district'
      ? 'paid by the district (区财政)'
      : `paid by the town (镇（区）财政${town ? `: ${zh.town(town)}` : ''})`,
  clause: (clause) => `clause ${clause}`,
  list: (items) => items.join(', '),
  quote: (words) => `“${words}”`,
  progress: ({ step, left }) => (left > 0 ? `Step ${step}, about ${left} to go` : `Step ${step}`),

  about: ({ papers }) => ({
    'post-subsidy': {
      who: 'For community workers (城乡社区工作者) in post in Wuzhong whose certificate was newly obtained since January 2022. Grid workers, staff of organisations and others are not covered here; see clause 3.',
      more: 'Being on establishment makes no difference; it ends with the post; one rate, that of the highest certificate.',
      on: {
        since:
          'The certificate must be newly obtained since January 2022 (1 January counts); older ones do not count. From which month it runs is not in the document; 区民政局 has to say.',
        often:
          'Paid every month while in post; it ends with the post. Paid once is the certificate award (clause 3).',
        inPost: 'Paid only while in post (在职期间).',
        leave:
          'Clause 1 says 在职期间 (while in post); whether maternity, sick or other leave counts, the document does not say. Please ask 区民政局.',
        establishment: 'Clause 1 does not exclude those on establishment.',
        stack: 'One rate, that of the highest certificate; certificates do not add up.',
        topUp:
          'A higher certificate (obtained since January 2022) brings its own higher rate; they do not add up.',
        place: 'For community workers in Wuzhong; nothing is said of where one is registered.',
        use: 'Paid to the person.',
        cap: 'No cap is named: one monthly rate, that of the highest certificate.',
      },
    },
    'certificate-award': {
      who: 'For staff of institutions and enterprises, staff of social organisations, grid workers, people’s mediators and other social service workers in Wuzhong, not on establishment, with a certificate obtained since 2022. Whether community workers who are none of these count is open; 区民政局 has to say.',
      more: 'Paid once, not every year; for a higher certificate the difference is made up. Where to apply and with which papers is not in the document: 区民政局 sets that separately.',
      on: {
        since:
          'The certificate must be obtained since 2022 (1 January counts). No deadline is named; please ask 区民政局.',
        often: 'Paid once, not every month or year; a higher certificate later is topped up.',
        establishment:
          'Clause 3 says 「不含在编人员」: those on establishment (civil servants and the like) get none; contract and agency staff are not excluded.',
        stack:
          'One award by the level of the certificate, not one for each; a higher one later is topped up.',
        topUp:
          'A higher certificate is topped up by the difference. Where the older one is from before 2022 and was never awarded, whether the full sum or the difference is paid is open; 区民政局 has to say.',
        inPost:
          'Clause 3 does not ask that one stays in post; whether those who left or retired get it is open; please ask 区民政局.',
        place: 'What counts is working in Wuzhong; nothing is said of where one is registered.',
        use: 'Paid to the person.',
        cap: 'One award by the level of the certificate; the most is that of a senior social worker.',
      },
    },
    'supervisor-award': {
      who: 'For social service workers in Wuzhong who were trained, assessed and qualified as supervisors. Whether those qualified before 2022, on establishment, or only community workers get it is open; 区民政局 has to say.',
      more: 'Paid once a person, to the person.',
      on: {
        since:
          'Whether 「2022年起」 covers supervisors is open: for those qualified before 2022, 区民政局 has to say.',
        often: 'Paid once a person.',
        establishment: 'Whether 「不含在编人员」 covers supervisors is open; 区民政局 has to say.',
        inPost: 'Clause 3 does not ask that one stays in post; please ask 区民政局.',
        place: 'For those who work in Wuzhong; nothing is said of where one is registered.',
        use: 'Paid to the person.',
        stack: 'Once a person, apart from the certificate award.',
        topUp: 'Once a person, apart from the certificate award; there is no difference to make up.',
      },
    },
    'research-award': {
      who: 'For research on the development of social work in Wuzhong, published in officially published academic journals or well-known journals of the field. For those with no social work agency to hand it in, it is open; 区民政局 has to say.',
      more: `Handed in by one’s social work agency, examined by 区民政局, paid to the person. A paper in several journals counts at the highest level; at most ${papers.national} national, ${papers.provincial} provincial and ${papers.municipal} municipal ones a person and year. The level of a journal and joint papers are for 区民政局 to say.`,
      on: {
        since:
          'Published since 14 July 2022, when the document came into force. No deadline is named; please ask 区民政局.',
        often: 'Once a paper.',
        stack: 'A paper in several journals is paid once, at the highest level.',
        topUp: 'A paper counts at its highest level; what was paid for a lower one before is made up to it.',
        cap: `A person and year: at most ${papers.national} national, ${papers.provincial} provincial and ${papers.municipal} municipal ones.`,
        filing: 'Handed in by one’s social work agency, not by oneself.',
        papers: 'One’s agency hands in 「相关资料」; which ones is not in the document, 区民政局 sets that.',
        review: 'Examined by 区民政局.',
        use: 'Paid to the person. How joint authors share it is not in the document.',
        place: 'The research must be on Wuzhong, and one must work there.',
        establishment: 'Clause 4 says nothing of establishment.',
      },
    },
    'rating-award': {
      who: 'For social organisations registered in Wuzhong that first obtain a 3A, 4A or 5A rating (since 14 July 2022).',
      more: 'A higher rating later is topped up; the same rating again is not paid. The money is for projects and development of the organisation.',
      on: {
        since: 'First obtained since 14 July 2022, when the document came into force.',
        often: 'Paid once when first obtained; a higher rating later is topped up.',
        stack: 'Paid once; a higher rating later is topped up by the difference.',
        topUp:
          'A higher rating later is topped up by the difference; the same again is not paid. Where the older one is from before the document and was never awarded, it is open; 区民政局 has to say.',
        use: 'For the organisation’s projects and development.',
        place: 'The organisation must be registered in Wuzhong.',
        filing: 'It is the organisation’s own; how to apply is not in the document, 区民政局 sets that.',
      },
    },
    'honor-award': {
      who: 'For social organisations registered in Wuzhong, or social workers, honoured by civil affairs authorities of municipal level or above (outstanding case, major award, honorary title; since 14 July 2022); major awards of national associations count as provincial. District honours and those of other bodies do not count.',
      more: 'Filed by the organisation, a person’s honour too; for one project the highest counts and is not paid twice. The money is for the organisation’s projects.',
      on: {
        since: 'Granted since 14 July 2022, when the document came into force.',
        often: 'Paid once.',
        stack:
          'For one project the highest counts and is not paid twice. Where a lower one was paid before, it is open; 区民政局 has to say.',
        topUp:
          'For one project the highest counts and is not paid twice. Where a lower one was paid before, it is open; 区民政局 has to say.',
        filing: 'Filed by the organisation, a person’s honour too.',
        papers:
          'The organisation hands in 「申请材料」; which ones is not in the document, 区民政局 sets that.',
        review: 'Examined by 区民政局.',
        use: 'For the organisation’s projects and development, a person’s honour too.',
        place:
          'The organisation must be registered in Wuzhong; where a person’s is not, it is open; 区民政局 has to say.',
      },
    },
    'grassroots-subsidy': {
      who: 'For grassroots organisations active in communities, filed with the town for at least a year, that have undertaken public-benefit or volunteer services.',
      more: 'Paid once; the town also gives free office space (免费办公场地).',
      on: {
        office:
          'The town gives office space free of charge (免费办公场地); nothing is said of utilities or size.',
        often: 'Paid once, not every year.',
        since: 'The organisation must be filed with the town for a year.',
        use: 'For the organisation’s projects and development.',
        place: 'It must be filed with its own town, which gives the subsidy.',
        filing: 'Where to apply is not in the document; please ask the town or 区民政局.',
        stack: 'Paid once.',
      },
    },
    'station-subsidy': {
      who: 'For the towns’ social work stations, by last year’s operation and evaluation; not for village or community rooms.',
      more: 'Into which band a score between two bands falls is open; 区民政局 has to say.',
      on: {
        cap: 'The cap is for the town: all its stations together.',
        base: 'By last year’s operation and evaluation. What counts as operating funds is not in the document; please ask 区民政局.',
        often: 'Every year, by last year’s operation and evaluation.',
        review: 'The district evaluates; 区民政局 sets the details.',
        stack: 'All stations of a town together stay below the cap.',
        use: 'For the station’s operation; whether for wages is not in the document.',
      },
    },
  }),
  aboutSums: (name, clause, sums, payer) => `${name} (${clause}): ${sums.join(', ')}, ${payer}.`,
  levelSum: (level, sum) => `${level} ${sum}`,
  aboutShare: (name, from, percent) =>
    `from ${from} points (${name}) ${percent}% of last year’s operating funds`,
  aboutShares: (least, most) => `${least}% to ${most}% of last year’s operating funds by the score`,
  aboutBelow: (from) => `below ${from} points nothing`,
  aboutCap: (cap) => `at most ${plainYuan(cap)} yuan for a town and year`,
  aboutScore: (score, band, percent) =>
    `${score} points is ${band}: ${percent}% of last year’s operating funds. `,
  aboutScoreBelow: (score, from) => `${score} points is below ${from}: no subsidy.`,
  aboutNotUpToStandard: (from) => `Not up to standard (below ${from}): no subsidy.`,
  aboutScoreBetween: (score) =>
    `${score} points lies between two bands; which one counts is open, 区民政局 has to say.`,
  aboutShareOf: (funds, percent, share, cap) =>
    cap
      ? `${percent}% of ${funds} is ${share}, beyond the cap: at most ${cap}.`
      : `${percent}% of ${funds} is ${share}.`,
  aboutQuote: (quotes) => `In the document’s words: ${quotes.map((quote) => `「${quote}」`).join('')}`,
  yours: (sum) => `By what you told me: ${sum}.`,
  yoursNot: (why) => `By what you told me, no: ${why}.`,
  yoursWithin: (sum, missing) => `By what you told me: ${sum}. It still depends on: ${missing}.`,
  yoursByLevel: (level, sum) => `You hold: ${level}, that is ${sum}.`,
  supposedHolds: (clause, yours) => `${yours}: that meets this condition of ${clause}.`,
  supposedFails: (clause, quote, yours) => `${yours}: no, ${clause} asks for 「${quote}」.`,
  supposedEarly: (yours, issued) => `${yours}: no, the document is in force since ${issued}.`,
  supposedOpen: (question) => `The document leaves open: ${question}; 区民政局 has to say.`,
  topUp: (low, paid, high, more) => `Where ${paid} was paid for ${low}, ${high} brings ${more} more. `,
  stationsTogether: (sum, most) =>
    most ? `Together ${sum}; stations of one town get at most ${most} a year.` : `Together ${sum}.`,
  asOfAProvince: (sum) =>
    `A major honour of a national association counts as one of a province: ${sum}, not as a national one.`,
  partyNoCondition: 'The document does not make a party branch a condition of any subsidy or award.',
  climbed: (level) => `With ${level} some day, and all else as it is:`,
  overYears: (level, monthly, years, sum) =>
    `${level}: ${monthly} a month is ${sum} for ${years === 1 ? 'a full year' : `${years} full years`} in post.`,
  withAward: (award, together) => `With the certificate award (${award}) it is ${together}.`,
  goesOn: (name, clause, lines) => `${name} (${clause}): ${lines.join('\n')}`,
  notInClause: (name, clause) =>
    `The document says nothing of that, neither for the ${name} (${clause}) nor elsewhere; please ask 区民政局.`,
  combineOf: (names) =>
    `The document does not say that the ${names.join(' and the ')} exclude each other; each has its own conditions.`,
  everything: {
    establishment:
      'Clause 1 (post subsidy) does not exclude those on establishment; clause 3 excludes them from the certificate award (「不含在编人员」); for supervisors it is open, 区民政局 has to say.',
    topUp: 'Topped up are: a higher certificate (clause 3) and a higher rating (clause 5).',
    often:
      'Only the post subsidy is monthly (clause 1); stations are paid every year (clause 10); all others once.',
    since:
      'Certificates count since January 2022 (clauses 1 and 3); all else since 14 July 2022, when the document came into force.',
    use: 'Clauses 1, 3 and 4 pay the person; clauses 5, 6 and 7 the organisation, for its projects; clause 10 the station.',
    inPost: 'Only the post subsidy is tied to being in post (clause 1, 「在职期间」).',
    place:
      'People must work in Wuzhong (clauses 1 and 3), organisations be registered there (clauses 5 and 6); nothing is said of where one is registered.',
    stack:
      'A paper counts once at its highest level (clause 4); honours of one project too (clause 6); higher certificates and ratings are topped up (clauses 3 and 5).',
    combine:
      'The document does not say that different benefits exclude each other; only honours of one project are not paid twice (clause 6).',
    payday:
      'When the money comes is not in the document; 区民政局 sets the details separately. Please ask there.',
    papers:
      'Which papers to bring is not in the document; 区民政局 sets that separately. It only says that one’s agency hands in research (clause 4) and one’s organisation hands in honours (clause 6).',
    filing:
      'The document names no counter, procedure or deadline; 区民政局 sets that separately. Research is handed in by one’s agency (clause 4), honours by one’s organisation (clause 6). You can draft a claim here for the staff to review.',
    review:
      'Research (clause 4) and honours (clause 6) are examined by 区民政局; of the others nothing is said.',
    office: 'The town gives grassroots organisations free office space (clause 7).',
  },
  themes: () => ({
    combine:
      'The document does not say that the post subsidy (clause 1) and the certificate award (clause 3) exclude each other. But whether a community worker who is no grid worker, mediator or the like gets the award of clause 3 is open; 区民政局 has to say.',
    payday:
      'When the money comes is not in the document; 区民政局 sets the details separately. Please ask there.',
    papers: 'Which papers to bring is not in the document; 区民政局 sets that separately.',
    filing:
      'Where, how and until when to apply is not in the document; 区民政局 sets that separately. You can draft a claim here for the staff to review.',
    townPays:
      'The town pays the post subsidy (镇（区）财政, clause 1) and the grassroots subsidy with the free office space (clause 7). The district pays the others.',
    districtPays:
      'The district (区财政) pays the certificate and supervisor awards (clause 3), research (clause 4), ratings (clause 5), honours (clause 6) and the station subsidy (clause 10).',
    byOrganization:
      'Research is handed in by one’s social work agency (clause 4), honours by one’s organisation, a person’s honour too (clause 6); the rating award (clause 5) and the grassroots subsidy (clause 7) are the organisation’s own. For clauses 1 and 3 the document does not say.',
    interpreter:
      'The document says 「由区民政局负责具体解释」: 区民政局 explains it. It gives no telephone number.',
    document: (number, title, issued) =>
      `It is ${number} 《${title}》, issued on ${issued} by the district government’s office and in force since that day; it names no end. 区民政局 sets the details, explains it and can confirm whether it still stands.`,
  }),
  noMoney: (clause) => `No money is paid by ${clause}.`,
  hiring:
    'All else being equal, those with a certificate are preferred; no bonus points are named, and it is no guarantee.',
  exam: 'What is asked is that all community workers under 35 sit the exam; of older ones nothing is said.',
  partyOrganisation:
    'A social organisation that meets the conditions should form a party organisation; it weighs in the rating. No points are named.',
  network:
    'The three levels: the district’s guidance centre, the towns’ stations, the villages’ and communities’ rooms.',
  section: {
    guiding: 'The document, part 1',
    aims: 'The document, part 2',
    tasks: 'The document, part 3 (1)',
    duties: 'The document, part 4 (1)',
    training: 'The document, part 4 (2)',
    publicity: 'The document, part 4 (3)',
  },
  clauseSays: (clause, words) => `${clause}: 「${words}」`,
  overview: 'What the document pays:',
  outside:
    'That is not in Wuzhong’s social work policy (吴政办〔2022〕59号), so I cannot say; please ask the office in charge or 区民政局. You can ask me about the post subsidy, certificates, supervisors, research, ratings, honours, grassroots organisations and stations.',
  persuading:
    'Sums and findings follow from the document alone; nobody can talk me into others, and I cannot approve claims. If something has changed, just say so.',
  party: ({ members, stations }, { form, exceedsMembers, exceedsStations }, limits) => {
    const { branch, committee, most, stations: joint } = limits;
    const rules = `A station with ${branch} or more full party members should form a branch (as a rule at most ${most} members); a branch with ${committee} or more should have a committee; with fewer than ${branch}, neighbouring stations may form a joint branch (as a rule at most ${joint} stations). “一般不超过” is a norm, not a ban. (clause 11)`;
    const yours = {
      'branch-with-committee': `${members} full members: a branch with a committee.`,
      branch: `${members} full members: a branch; no committee is required below ${committee}.`,
      'joint-or-attached': `${members} full members: fewer than ${branch}, so a joint branch or attachment to another.`,
      'develop-members':
        'No full members: the party committee above develops members among the social workers.',
    };
    const lines = [
      ...(form ? [yours[form]] : []),
      ...(exceedsMembers ? [`A branch has at most ${most} members as a rule.`] : []),
      ...(exceedsStations ? [`${stations} stations are more than the usual ${joint}.`] : []),
    ];
    return [...(lines.length > 0 ? [lines.join(' ')] : []), rules].join('\n');
  },

  inPrivate:
    'To see which subsidies apply to you, or to draft a claim, please write to me in private: nothing personal is asked or shown in a group.',
  greeting: (document) =>
    `Hello, I am Shegongtong (社工通). Answer a few questions and I will tell you which subsidies and awards of ${document} apply to you, by which clause, and whether the district or the town pays; if you like, I will draft a claim.\nAt any time you can say: back, restart, cancel, help. 说 /zh 用中文。`,
  welcomeBack: 'Hello again. Let us go on.',
  help: 'I can:\n• ask you a few questions and say which subsidies and awards of Wuzhong’s 2022 policy apply, why, and who pays;\n• draft a claim and give you its number; the staff review it.\n\nAt any time you can say: back, restart, cancel, repeat, status (of your drafts), basis (the clauses’ words), /zh (中文).\nType freely, pick a choice, or send its number.',
  noted: (facts) => `Noted: ${facts.join('; ')}.`,
  stated: (label, value) => `${label}: ${value}`,
  inShort: (label, value) => `${label}: ${value ? 'yes' : 'no'}`,
  plainly: (label, value) =>
    typeof value === 'boolean' ? (value ? label : `not ${label}`) : `${label} ${value}`,
  draftUnchanged:
    'What you said has not changed the draft; it is as it was. If all is right, say “yes” once more; if not, say what to change.',
  ofAnother:
    'That sounds like somebody else’s case, and is not put down as yours. To ask for them, say “restart” and tell it anew.',
  leftVague:
    'I leave a rough figure open and work with what it may be; tell me the exact one whenever you know it.',
  skipped: 'All right, I leave that open and work with what it may be.',
  whichOf: (one, other) => `Is it “${one}” or “${other}”?`,
  inOtherWords: 'In other words:',
  notUnderstood: 'I did not understand that. Let me put it differently:',
  notUnderstoodTwice:
    'Sorry, I still do not understand. If you are not sure, say “I don’t know”; you can also say “human”.',
  moreExactly: (what, date) =>
    `${what}: you said ${date}. Which month and day was it? The result hangs on it; if you cannot remember, say “I don't know”.`,
  alreadyNoted: 'That is noted already.',
  futureDate: (today) => `That date has not come yet (today is ${today}). Please check it.`,
  clash: (label) =>
    `That does not fit “${label}”: the earlier certificate must be a lower one. Please check it.`,
  tooLong: (limit) =>
    `That message is too long for me (at most ${limit} characters). Please keep to what matters; nothing you said before is lost.`,
  empty: 'I received no text. Please type, or pick a choice.',
  noIdCard: 'Please do not send ID card or bank numbers here. I did not keep that message.',
  staleChoice: 'That choice belongs to an earlier question. This is the question now:',
  nothingBefore: 'This is the first step already.',
  wentBack: 'All right, one step back.',
  corrected: (facts) => `Changed: ${facts.join('; ')}.`,
  dropped: (labels) => `No longer needed, so dropped: ${labels.join(', ')}.`,
  cancelled:
    'All right, we stop here. What you said is kept: say “continue” to go on, “restart” to clear it.',
  filingCancelled:
    'All right, no draft. The name, mobile number and employer are gone. Say “continue” to go on.',
  restartConfirm: (count) =>
    `Restarting clears the ${count} things you told me (drafts already filed stay). Are you sure?`,
  restarted: 'All right, from the beginning.',
  keptGoing: 'All right, nothing cleared. Let us go on.',
  changeWhat: (kind) =>
    `What shall be changed? Just say it, for example “${CHANGES[kind]}”, “mobile: 13800000000”, or only “name”; or say “back” to go back step by step.`,
  languageSwitched: 'Switched to English.',
  keptHere: (items) => `Kept in this talk: ${items.join('; ')}.`,
  keptNothing: 'Nothing about you is kept in this talk so far.',
  howToForget:
    'It is used only to answer you and to draft claims. Say “delete my data” to have everything of this talk deleted; drafts already filed stay with the staff until the claim is settled: ask them, with the number.',
  forgetConfirm:
    'Delete everything this talk keeps: what you said, your name, mobile number and employer? Drafts already filed stay. This cannot be undone.',
  forgotten: 'Everything is deleted.',
  afterSilence: (said) =>
    `Hello again. Last time: ${said}.\nSay “continue” to go on, or “restart” to begin anew.`,
  silenceNothing: 'nothing was said yet',
  restartWord: 'restart',
  unknownClaim: (id) => `No draft has the number ${id}. Please check it.`,
  wrongNumber: 'That number is not right. Please write it as it was given to you.',
  nothingAsked: (kind) =>
    `${OTHER_TOPICS[kind]}to begin anew say “restart”; to change something just say it, for example “${CHANGES[kind]}”; for the clauses’ words say “basis”.`,
  human: (mobile) =>
    `All right, I left the staff a note with what you told me; they see it on their desk. ${mobile ? 'If need be they call the number that you left.' : 'You left no mobile number, so they cannot call you, and no reply will come here; to be reached, file a draft: it asks for the number then, and you need not send it now.'} The document names no phone number; on how the policy is to be read you can also ask 区民政局 directly: the document says that it explains it. What you said is kept; go on whenever you like.`,
  noRemark:
    'A draft has no room for remarks: this was not put in, and nothing was changed. If the staff have a question they call the number that you left, and you can tell them then. If something is wrong, say what to change.',
  filedDrafts: (drafts) => `What was filed says:\n${drafts.join('\n\n')}`,
  takenOut: (labels) => `All right, I take this out and ask you: ${labels.join(', ')}.`,
  ofTheTalk: {
    payout:
      'No bank card numbers are taken here. How the money is paid, and where to, the document does not say; 区民政局 settles it, so please ask there. The draft has a name, a mobile number and an employer only.',
    privacy:
      'Your name, mobile number, employer and what you told me are seen only by the staff who handle the claim; they are used to review it and to reach you, and kept until the claim is settled.',
    final:
      'Once filed it cannot be changed, but you can withdraw it and claim anew; before that anything can be changed.',
  },
  reached: {
    filed:
      'If the staff have a question they call the number that you filed; to see how the claim stands, say “status”.',
    drafting: 'Once the draft is filed, the staff call the number that you leave if they have a question.',
    never:
      'No draft was filed, so neither your name nor a number is kept, and nobody can reach you. To be reached, file a draft (you agree first, and then leave a number), or ask 区民政局 directly. You can still ask about the policy here.',
  },
  noClaims: 'No draft has been filed in this talk.',
  claimLine: (id, benefit, status) => `${id} ${benefit}: ${status}`,

  resultTitle: (day) => `From what you told me (as of ${day}):`,
  resultEligible: (name, amount, payer, clause) => `✓ ${name}: ${amount}, ${payer} (${clause})`,
  resultIneligible: (name, why) => `✗ ${name}: ${why}`,
  resultUndetermined: (name, range, payer, clause) =>
    `? ${name}: not settled yet, ${range}, ${payer} (${clause})`,
  why: (clause, quote, yours) => `${clause} asks for “${quote}”; yours: ${yours}`,
  townCapUsed: (clause, most) =>
    `${clause} gives a town at most ${most} a year, and its other stations have had all of it`,
  paidInFull: (clause) => `already paid in full (${clause}), it is not paid again`,
  beforeTheDocument: (clause, yours, issued) =>
    `${clause} counts from ${issued}, when the document took effect; yours is older: ${yours}`,
  hangsOnFacts: (labels) => `  Still needed: ${labels}. Tell me whenever you know.`,
  hangsOnRuling: (question, outcomes) =>
    `  The document leaves open: ${question}? 区民政局 has to say: ${outcomes}.`,
  outcome: (values, turnsOut) => `if ${values.join(' and ')}, ${turnsOut}`,
  nothing: 'nothing',
  saidNone: 'you said there is none, so this does not apply',
  resultTotal: (sure) => `Sure in all: ${sure.join(', and ')}.`,
  resultPossible: (more) =>
    `Once 区民政局 has said or the facts are there, at most another: ${more.join(', and ')}.`,
  adviceTitle: 'Within reach:',
  advice: (step, gains) => `• ${step}: ${gains.join(', ')}`,
  gain: (name, sum, isSure) => `${name} ${isSure ? 'another' : 'up to another'} ${sum}`,
  steps: {
    certificate: (level) => `obtain the certificate: ${level}`,
    supervisor: 'be trained, assessed and qualified as a supervisor',
    publish: (level) => `publish research on Wuzhong in a ${level} journal`,
    rating: (level) => `be rated ${level} at the next evaluation`,
    wait: (day) => `be filed for a year, on ${day}`,
    nextYear: (day) => `have it recognised next year, from ${day} on, this year being full`,
    file: (day) => `file with the town, and be filed for a year (${day})`,
    undertake: 'undertake public-benefit or volunteer services',
    serve: 'be active in communities',
    score: (score) => `score ${score} points at the next evaluation`,
  },
  resultNone: (kind) =>
    `As things are, there is nothing to claim. If something changes, tell me, for example “${CHANGES[kind]}”.`,
  resultHint: 'For the clauses’ own words say “basis”.',
  undecided:
    'Where the document leaves it open, I cannot decide it: 区民政局 does. You can make a draft all the same, for the staff to review.',
  stillInForce:
    'The document is in force since 14 July 2022; whether it still stands today is for 区民政局 to confirm.',
  basisTitle: 'The clauses’ own words:',
  basis: (name, clause, quotes, payerQuote) =>
    `${name} (${clause})\n${quotes.map((quote) => `「${quote}」`).join('\n')}\nPaid: 「${payerQuote}」`,
  basisNone: 'There is no result yet. Answer the questions first, and I will show the words it stands on.',
  basisWord: 'basis',
  humanWord: 'human',
  noHonorWord: 'no honour',
  continueWord: 'continue',

  allTopics: 'All of them',
  topicTaken: (benefit) =>
    benefit ? `Let us begin with this: ${benefit}.` : 'Let us look at all of them, then.',
  firstThese: (questions) =>
    `Good. About ${questions} more ${questions === 1 ? 'question' : 'questions'}, and we know what can be claimed and draft it.`,
  smallTalk: {
    bot: 'I am 社工通, a program and no person: I answer from the policy’s own words and help with drafts, which the staff review. To reach a person say “human”.',
    opening: 'Please go ahead and ask.',
    thanks: 'You are welcome.',
    upset: 'That sounds hard, and I understand. Let us clear up what we can, one thing at a time.',
    busy: 'Take your time; what you said is kept.',
  },
  contactNeeded:
    'I understand. Without a name, a mobile number and an employer the staff cannot review the draft or reach you, so it cannot be filed; only those who handle it see them. To leave it, say “cancel”: what you said before is kept.',
  ofTheStep: {
    consent:
      'What you leave is a name, a mobile number and the employer. Only those who handle the claim see it; it is used to review this claim and to reach you, and kept until the claim is settled. If you do not agree you can still ask about the policy. Say “agree” or “do not agree”.',
    name: 'This is the contact: the staff use it to reach you. If you claim for somebody else, your name or theirs will do. Please write a name.',
    mobile:
      'One is needed: the staff reach you by it when something is unclear, and only they see it. A landline will not do; any mobile number where you can be reached will, 11 digits; to leave it, say “cancel”.',
    employer:
      'The full name of the applicant’s employer or organisation; if you do not know it, the everyday name will do.',
    confirm:
      'Once filed it cannot be changed, but you can withdraw it and claim anew. To change something now, say “change”; if all is right, say “yes”.',
    evidence:
      'Photos, screenshots and scans are fine: send pictures or PDFs, up to 20 MB each, six at most; without any the draft can be filed too, say “skip”.',
  },
  cancelWord: 'cancel',
  questionsLeft: (questions) =>
    `About ${questions} more ${questions === 1 ? 'question' : 'questions'}, then the result.`,
  nothingLeft: 'Nothing is missing. To change something, just say so.',
  consentFirst:
    'First I need your consent to keep these; name and mobile number are asked for next. Say “agree”, or “disagree”: then nothing is kept.',
  consentBeforeContact:
    'Name, mobile number and employer are asked for once you agree; what you just wrote was not put down. Say “agree” to go on, or “do not agree”, and nothing is kept.',
  withoutHonour: 'Noted: no honour.',
  nothingReceivedWord: 'none',
  all: 'All',
  none: 'Not now',
  notFiled: 'All right, nothing was filed. What you said is kept; say “continue” to claim later.',
  consentYes: 'I agree',
  consentNo: 'I do not agree',
  consentDeclined:
    'All right, without your consent there is no draft, and nothing was kept as a claim. You can still ask; say “continue” if you change your mind.',
  summaryTitle: 'Please check this draft:',
  summary: (rows) => rows.map(([label, value]) => `${label}: ${value}`).join('\n'),
  summaryClaims: 'Claim',
  summaryFacts: 'Facts',
  contact: { name: 'Name', mobile: 'Mobile', employer: 'Employer' },
  confirmYes: 'Yes, file it',
  confirmNo: 'Change something',
  filed: (claims) => `Filed. Please note the number:\n${claims.join('\n')}`,
  filedNext:
    'Next: the staff review it at their desk and reach you at your mobile number if anything is unclear. Which papers to bring and when the money comes is not in the document; 区民政局 sets that separately. Say “status” to see your drafts.',
  evidenceSkip: 'Skip',
  evidenceDone: 'That is all',
  evidenceMore: 'Send more if there is more, or say “done”.',
  fileTaken: (count) => `Received: ${count} in all.`,
  fileKept: (count) => `Received. I will keep it (${count} in all) and add it when you file a draft.`,
  fileRefused: {
    type: 'This file was not taken: only pictures (JPEG, PNG, WebP and the like) and PDF. For an iPhone HEIC photo, please send a screenshot.',
    size: 'This file is too large and was not taken: 20 MB at most. A screenshot will do.',
    damaged:
      'This file cannot be opened and was not taken. Please take the photo again, or send a screenshot.',
    count: 'At most 6 files: this one was not taken.',
  },
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  summaryEvidence: 'Files',
  wordless: {
    sticker: 'Nice sticker. Please type, or pick a choice.',
    voice: 'I cannot listen to voice messages. Please type.',
    location: 'I cannot read locations. Just type the town, for example “Mudu”.',
    video: 'I cannot watch videos. Please type; for a certificate, send a photo or PDF.',
    file: 'Files do not reach me here. Please take a picture of it and send that.',
    other: 'I cannot read this kind of message. Please type, or pick a choice.',
  },
  returnReason: {
    'unclear-facts': 'something is unclear',
    contradiction: 'something does not fit together, or does not fit our records',
    'evidence-needed': 'please add a photo of the certificate or other papers',
    'contact-wrong': 'the contact details are wrong',
  },
  rejectReason: {
    'not-eligible': 'the conditions are not met',
    'already-paid': 'this was already paid in full',
    duplicate: 'it was claimed before',
    'not-proven': 'it could not be verified',
    'no-answer': 'there was no answer after it was sent back',
  },
  newsReturned: (id, name, reason, note, asksNow) =>
    `Your claim ${id} (${name}) was sent back: ${reason}.${note ? `\nThe reviewer says: “${note}”` : ''}\n${asksNow ? 'Please answer the following, then it is handed in again.' : 'Please finish the other one first; this one is asked after it.'}`,
  newsRejected: (id, name, reason, note) =>
    `Your claim ${id} (${name}) was not granted: ${reason}.${note ? `\nThe reviewer says: “${note}”` : ''}\nIf you have questions, say “human” or ask 区民政局.`,
  newsApproved: (id, name, sum, payer) =>
    `Your claim ${id} (${name}) was approved: ${sum}, ${payer}. The document does not say when it is paid; 区民政局 settles that.`,
  newsPaid: (id, name) => `Your claim ${id} (${name}) was marked as paid.`,
  newsUndone: (id, name) =>
    `Your claim ${id} (${name}): the decision that you were told was taken back, and the claim is under review again.`,
  resubmitted: (claim) => `Handed in again; staff go on with the review:\n${claim}`,
  withdrawConfirm: (claim) =>
    `Withdraw this claim? It will not be reviewed any more; you can file another one.\n${claim}`,
  withdrawn: (claim) => `Withdrawn:\n${claim}\nTo claim it anew as things stand now, say “apply”.`,
  notWithdrawable:
    'This claim was decided already and cannot be withdrawn. If you have questions, say “human”.',
  whichToWithdraw:
    'Which one? Please give the number, for example “withdraw SG26-7K3-F9QX”; “status” shows the numbers.',
  filedAsBefore: (ids) =>
    `What you filed (${ids.join(', ')}) still says what you said before. To change it, say “withdraw ${ids[0]}” and claim it anew.`,
  filedMore: 'Would you like to claim anything else?',
  filingFailed:
    'Sorry, the system cannot save at the moment, and the draft was not filed. What you said is kept; please answer “yes” again in a few minutes.',
  filingNotKnown:
    'Sorry, the system broke off just now, and it is not known whether the draft was filed. Please say “status” in a few minutes to see; if it is not there, answer “yes” again.',
};
