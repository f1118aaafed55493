import { maskMobile } from '../../../../conversations/index.js';
import { PATHS } from '../../paths.js';
import { Form, Row, Typed } from '../parts.js';
import type { ClaimView } from './claim.js';

/** Who to call. The mobile number stays masked until someone asks for it, which is logged. */
export function ContactCard({ frame, claim, showsMobile = false }: ClaimView) {
  const { contact, name, mobile, employer, show, showHint, shownHint } = frame.words.claim;
  return (
    <section class="card" id="contact">
      <h2>{contact}</h2>
      <dl>
        <Row label={name}>
          <Typed>{claim.contact.name}</Typed>
        </Row>
        <Row label={mobile}>
          <span class="mobile">{showsMobile ? claim.contact.mobile : maskMobile(claim.contact.mobile)}</span>
          {!showsMobile && (
            <Form frame={frame} action={`${PATHS.mobile(claim.id)}#contact`} class="show">
              <button type="submit" class="small">
                {show}
              </button>
            </Form>
          )}
          <p class="hint screen">{showsMobile ? shownHint : showHint}</p>
        </Row>
        <Row label={employer}>
          <Typed>{claim.contact.employer}</Typed>
        </Row>
      </dl>
    </section>
  );
}
