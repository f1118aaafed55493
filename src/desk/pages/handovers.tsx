import { maskMobile } from '../../../conversations/index.js';
import { isFactId, type TownId } from '../../../policy/index.js';
import { sha256 } from '../../claims/index.js';
import type { Handover } from '../../delivery/index.js';
import { PATHS } from '../paths.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';
import { Pager } from './pager.js';
import { Form, Moment, Row, Typed } from './parts.js';
import { SaidTable } from './said-table.js';

export const handoversPath = (page: number): string =>
  page === 1 ? PATHS.handovers : `${PATHS.handovers}?page=${page}`;

/** The notes that talks left when somebody of the staff was asked for. */
export function HandoversPage(props: {
  frame: Frame;
  handovers: readonly Handover[];
  total: number;
  page: number;
  pages: number;
  /** The one town whose notes these are. */
  town: TownId | undefined;
  /** The id of the note whose mobile number was asked for. */
  shown: string | undefined;
}) {
  const { frame, handovers, total, page, town, shown } = props;
  const { handovers: words, queue } = frame.words;
  return (
    <Layout frame={frame} title={words.title}>
      <div class="heading">
        <h1>{words.title}</h1>
        {total > 0 && <p class="count">{queue.total(total)}</p>}
      </div>
      {town && <p class="lead">{words.ofTown(frame.talk.town(town))}</p>}
      {total === 0 && (
        <div class="card empty">
          <p class="empty-title">{words.empty}</p>
          <p>{words.emptyHint}</p>
        </div>
      )}
      {handovers.map((note) => (
        <Note frame={frame} note={note} page={page} showsMobile={note.id === shown} />
      ))}
      <Pager {...props} href={handoversPath} />
    </Layout>
  );
}

function Note(props: { frame: Frame; note: Handover; page: number; showsMobile: boolean }) {
  const { frame, note } = props;
  const { words } = frame;
  const { claim, handovers } = words;
  const { name, mobile, employer } = note.contact;
  return (
    <section class="card">
      <h2>
        <Moment at={note.at} />
      </h2>
      <dl>
        <Row label={claim.channel}>{words.channel[note.channel]}</Row>
        <Row label={claim.language}>{words.language[note.language]}</Row>
        {note.asks && <Row label={handovers.asked}>{askedLabel(frame, note.asks)}</Row>}
        {name && (
          <Row label={claim.name}>
            <Typed>{name}</Typed>
          </Row>
        )}
        {mobile && <Mobile {...props} mobile={mobile} />}
        {employer && (
          <Row label={claim.employer}>
            <Typed>{employer}</Typed>
          </Row>
        )}
        {note.claims.length > 0 && (
          <Row label={handovers.claims}>
            {note.claims.map((id) => (
              <a href={PATHS.claim(id)}>{id} </a>
            ))}
          </Row>
        )}
      </dl>
      {note.facts.length > 0 ? (
        <SaidTable frame={frame} facts={note.facts} />
      ) : (
        <p>{handovers.nothingSaid}</p>
      )}
    </section>
  );
}

/** Masked until somebody asks for it, which is logged. */
function Mobile(props: { frame: Frame; note: Handover; page: number; mobile: string; showsMobile: boolean }) {
  const { frame, note, page, mobile, showsMobile } = props;
  const { claim } = frame.words;
  const key = sha256(note.id);
  return (
    <Row label={claim.mobile}>
      <span class="mobile" id={showsMobile ? 'shown' : undefined}>
        {showsMobile ? mobile : maskMobile(mobile)}
      </span>
      {showsMobile ? (
        <p class="hint">{claim.shownHint}</p>
      ) : (
        <Form frame={frame} action={`${PATHS.noteMobile}#shown`} class="show">
          <input type="hidden" name="note" value={key} />
          <input type="hidden" name="page" value={page} />
          <button type="submit" class="small">
            {claim.show}
          </button>
        </Form>
      )}
    </Row>
  );
}

/** What the talk was asking: a fact by its name, a step by its question. */
function askedLabel({ talk }: Frame, asks: NonNullable<Handover['asks']>): string {
  if (isFactId(asks)) return talk.factLabel[asks];
  return asks === 'evidence' ? asks : talk.questions[asks].ask;
}
