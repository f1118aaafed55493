/**
 * A plain second reading of the table of benefits, for full cases alone and in whole fen, written from the table and not
 * from policy/benefits: what the engine is held against.
 */
export interface FullCase {
  readonly [variable: string]: unknown;
}

const CERTIFICATE: Record<string, number> = { none: 0, assistant: 1000, 'social-worker': 2000, senior: 3000 };
const POST: Record<string, number> = { none: 0, assistant: 300, 'social-worker': 500, senior: 1000 };
const PAPER: Record<string, number> = { municipal: 1000, provincial: 3000, national: 5000 };
const RATING: Record<string, number> = { none: 0, '1A': 0, '2A': 0, '3A': 5000, '4A': 10000, '5A': 20000 };
const HONOR: Record<string, number> = { district: 0, municipal: 5000, provincial: 10000, national: 20000 };
const ORDER = ['none', '1A', '2A', '3A', '4A', '5A'];

const text = (value: unknown) => String(value);
const fen = (value: unknown) => Math.round(Number(value) * 100);
const less = (amount: number, received: number) => Math.max(0, amount - received);

/** Is a worker one of clause 3's people? */
function listed(c: FullCase): boolean {
  if (c.occupation === 'none') return false;
  if (c.occupation !== 'community-worker' || c.alsoGridWorkerOrMediator === true) return true;
  return c['community-worker-award'] === 'included';
}

function raise(full: number, previous: number, received: number, older: boolean, ruling: unknown): number {
  if (previous > received && older) return ruling === 'full' ? less(full, received) : less(full, previous);
  return less(full, received);
}

/** One year after a day; after 29 February, 28 February. */
function aYearAfter(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  return `${year}${day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`;
}

/** The amount in fen for a full case: zero is ineligible. */
export const AMOUNTS: Readonly<Record<string, (c: FullCase, asOf: string) => number>> = {
  'post-subsidy': (c) =>
    c.worksInDistrict === true &&
    c.occupation === 'community-worker' &&
    c.inPost === true &&
    text(c.certificateDate) >= '2022-01-01'
      ? (POST[text(c.certificateLevel)] ?? 0) * 100
      : 0,
  'certificate-award': (c) => {
    if (c.worksInDistrict !== true || c.onEstablishment !== false || !listed(c)) return 0;
    if (c.certificateLevel === 'none' || text(c.certificateDate) < '2022-01-01') return 0;
    const award = (level: unknown) => (CERTIFICATE[text(level)] ?? 0) * 100;
    return raise(
      award(c.certificateLevel),
      award(c.previousCertificateLevel),
      fen(c.certificateAwardReceived),
      text(c.previousCertificateDate) < '2022-01-01',
      c['upgrade-over-unawarded'],
    );
  },
  'supervisor-award': (c) => {
    if (c.worksInDistrict !== true || !listed(c)) return 0;
    if (c.supervisorQualified !== true || c.supervisorAwardReceived !== false) return 0;
    if (c.onEstablishment === true && c['supervisor-on-establishment'] !== 'included') return 0;
    if (text(c.supervisorDate) < '2022-01-01' && c['supervisor-before-2022'] !== 'included') return 0;
    return 500000;
  },
  'research-award': (c) => {
    if (c.worksInDistrict !== true || c.occupation === 'none') return 0;
    if (c.occupation !== 'social-organization' && c['research-outside-agency'] !== 'included') return 0;
    const levels = Array.isArray(c.journalLevels) ? c.journalLevels : [];
    const level = ['national', 'provincial', 'municipal'].find((one) => levels.includes(one));
    if (c.researchOnDistrict !== true || !level || text(c.publicationDate) < '2022-07-14') return 0;
    const [count, most] = {
      national: [c.nationalPapersThisYear, 2],
      provincial: [c.provincialPapersThisYear, 3],
      municipal: [c.municipalPapersThisYear, 5],
    }[level] ?? [0, 0];
    if (Number(count) >= Number(most)) return 0;
    return less((PAPER[level] ?? 0) * 100, fen(c.paperAwardReceived));
  },
  'rating-award': (c) => {
    const award = (level: unknown) => (RATING[text(level)] ?? 0) * 100;
    if (c.registeredInDistrict !== true || award(c.ratingLevel) === 0) return 0;
    if (text(c.ratingDate) < '2022-07-14') return 0;
    if (ORDER.indexOf(text(c.ratingLevel)) <= ORDER.indexOf(text(c.previousRatingLevel))) return 0;
    return raise(
      award(c.ratingLevel),
      award(c.previousRatingLevel),
      fen(c.ratingAwardReceived),
      text(c.previousRatingDate) < '2022-07-14',
      c['rerating-over-unawarded'],
    );
  },
  'honor-award': (c) => {
    if (c.registeredInDistrict !== true) {
      if (c.honorRecipient !== 'individual' || c.worksInDistrict !== true) return 0;
      if (c['individual-honor-elsewhere'] !== 'included') return 0;
    }
    if (c.honorKind === 'other' || text(c.honorDate) < '2022-07-14') return 0;
    let amount = 0;
    if (c.honorGrantor === 'civil-affairs') amount = (HONOR[text(c.honorLevel)] ?? 0) * 100;
    if (c.honorGrantor === 'national-association') {
      if (c.honorKind === 'case-award' && c['association-case-award'] !== 'included') return 0;
      amount = 1000000;
    }
    const received = fen(c.honorAwardReceived);
    if (received === 0) return amount;
    if (received >= amount) return 0;
    return c['honor-upgrade'] === 'difference' ? amount - received : 0;
  },
  'grassroots-subsidy': (c, asOf) =>
    c.servesCommunity === true &&
    c.filedWithTown === true &&
    aYearAfter(text(c.filingDate)) <= asOf &&
    c.undertakenService === true &&
    c.grassrootsSubsidyReceived === false
      ? 300000
      : 0,
  'station-subsidy': (c) => {
    const score = Number(c.evaluationScore);
    const upper = c['score-between-bands'] === 'upper';
    let rate = 0;
    if (score >= 90 || (score > 89 && upper)) rate = 40;
    else if (score >= 80 || (score > 79 && upper)) rate = 30;
    else if (score >= 60) rate = 20;
    const share = Math.floor((fen(c.operatingFunds) * rate + 50) / 100);
    return Math.min(share, less(30000000, fen(c.townSubsidyThisYear)));
  },
};

/** Which facts and rulings each benefit's row names. */
export const READS: Readonly<Record<string, readonly string[]>> = {
  'post-subsidy': ['occupation', 'worksInDistrict', 'inPost', 'certificateLevel', 'certificateDate'],
  'certificate-award': [
    'occupation',
    'alsoGridWorkerOrMediator',
    'worksInDistrict',
    'onEstablishment',
    'certificateLevel',
    'certificateDate',
    'previousCertificateLevel',
    'previousCertificateDate',
    'certificateAwardReceived',
    'community-worker-award',
    'upgrade-over-unawarded',
  ],
  'supervisor-award': [
    'occupation',
    'alsoGridWorkerOrMediator',
    'worksInDistrict',
    'onEstablishment',
    'supervisorQualified',
    'supervisorDate',
    'supervisorAwardReceived',
    'community-worker-award',
    'supervisor-on-establishment',
    'supervisor-before-2022',
  ],
  'research-award': [
    'occupation',
    'worksInDistrict',
    'researchOnDistrict',
    'journalLevels',
    'publicationDate',
    'paperAwardReceived',
    'municipalPapersThisYear',
    'provincialPapersThisYear',
    'nationalPapersThisYear',
    'research-outside-agency',
  ],
  'rating-award': [
    'registeredInDistrict',
    'ratingLevel',
    'ratingDate',
    'previousRatingLevel',
    'previousRatingDate',
    'ratingAwardReceived',
    'rerating-over-unawarded',
  ],
  'honor-award': [
    'worksInDistrict',
    'registeredInDistrict',
    'honorRecipient',
    'honorKind',
    'honorGrantor',
    'honorLevel',
    'honorDate',
    'honorAwardReceived',
    'individual-honor-elsewhere',
    'honor-upgrade',
    'association-case-award',
  ],
  'grassroots-subsidy': [
    'filedWithTown',
    'filingDate',
    'servesCommunity',
    'undertakenService',
    'grassrootsSubsidyReceived',
  ],
  'station-subsidy': ['evaluationScore', 'operatingFunds', 'townSubsidyThisYear', 'score-between-bands'],
};
