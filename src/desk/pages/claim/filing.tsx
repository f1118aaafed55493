import { DOCUMENT } from '../../../../policy/index.js';
import { Moment, Row } from '../parts.js';
import type { ClaimPart } from './claim.js';

/** How the claim came, what the applicant agreed to, and on which text it was worked out. */
export function FilingCard({ frame, claim }: ClaimPart) {
  const { words, talk } = frame;
  return (
    <section class="card">
      <h2>{words.claim.filing}</h2>
      <dl>
        <Row label={words.claim.number}>
          <span class="number">{claim.id}</span>
        </Row>
        <Row label={words.claim.claimStatus}>{talk.claimStatus[claim.status]}</Row>
        <Row label={words.claim.filedAt}>
          <Moment at={claim.filedAt} />
        </Row>
        <Row label={words.claim.town}>{talk.town(claim.town)}</Row>
        <Row label={words.claim.channel}>{words.channel[claim.applicant.channel]}</Row>
        <Row label={words.claim.language}>{words.language[claim.language]}</Row>
        <Row label={words.claim.consent}>
          <Moment at={claim.consent.at} />
          <p class="hint">{words.claim.consentVersion(claim.consent.version)}</p>
        </Row>
        <Row label={words.claim.document}>
          <span lang="zh-CN">
            {DOCUMENT.number} 《{DOCUMENT.title}》
          </span>
        </Row>
        <Row label={words.claim.hash}>
          <code>{claim.documentHash}</code>
        </Row>
      </dl>
    </section>
  );
}
