import { encodeQR } from 'qr';
import { DOCUMENT } from '../../../policy/index.js';
import type { Outgoing } from '../../delivery/index.js';
import type { ChannelState, StoreProblem } from '../../store/index.js';
import { PATHS } from '../paths.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';
import { Pager } from './pager.js';
import { Moment, Row } from './parts.js';

export const statusPath = (page: number): string =>
  page === 1 ? PATHS.status : `${PATHS.status}?page=${page}`;

interface StatusProps {
  readonly frame: Frame;
  readonly channels: readonly ChannelState[];
  readonly backlog: { readonly waiting: number; readonly oldest: string | null };
  readonly givenUp: { readonly messages: readonly Outgoing[]; readonly total: number };
  readonly problems: readonly StoreProblem[];
  readonly day: string;
  readonly page: number;
  readonly pages: number;
}

/** How the product fares: channels, messages that wait, storage, the day and the document. */
export function StatusPage(props: StatusProps) {
  const { frame, channels, problems, day } = props;
  const { status: words } = frame.words;
  return (
    <Layout frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <div class="stack">
        <section class="card">
          <h2>{words.channels}</h2>
          {channels.length === 0 && <p>{words.noChannels}</p>}
          {channels.map((channel) => (
            <Channel frame={frame} channel={channel} />
          ))}
        </section>
        <Outbox {...props} />
        <section class="card">
          <h2>{words.store}</h2>
          {problems.length === 0 ? (
            <p>
              <span aria-hidden="true">✓</span> {words.storeWell}
            </p>
          ) : (
            <ul class="lines">
              {problems.map(({ at, kind, what }) => (
                <li>
                  <Moment at={at} /> {words.storeProblem[kind]} <code>{what}</code>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section class="card">
          <h2>{words.product}</h2>
          <dl>
            <Row label={words.today}>
              {day}{' '}
              <span class="hint">{frame.rehearsalDay === undefined ? words.ordinary : words.rehearsal}</span>
            </Row>
            <Row label={words.document}>
              <span lang="zh-CN">
                {DOCUMENT.number} 《{DOCUMENT.title}》
              </span>
            </Row>
            <Row label={words.hash}>
              <code>{DOCUMENT.hash}</code>
            </Row>
          </dl>
        </section>
      </div>
    </Layout>
  );
}

function Channel({ frame, channel }: { frame: Frame; channel: ChannelState }) {
  const { words } = frame;
  const { status } = words;
  return (
    <div class="channel">
      <dl>
        <Row label={status.channel}>
          <strong>{words.channel[channel.channel]}</strong>
        </Row>
        <Row label={status.state}>
          <span class={`state channel-${channel.state}`}>{status.states[channel.state]}</span>
        </Row>
        {channel.detail && <Row label={status.detail}>{channel.detail}</Row>}
        <Row label={status.since}>
          <Moment at={channel.at} />
        </Row>
      </dl>
      {channel.qrCode && (
        <figure class="qr">
          <figcaption>{status.scan}</figcaption>
          <QrCode text={channel.qrCode} label={status.scan} />
        </figure>
      )}
    </div>
  );
}

const QUIET_ZONE = 4;

/** Drawn here, so that what the code says goes to nobody else. */
function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      width="240"
      height="240"
      shape-rendering="crispEdges"
    >
      <rect width={rows.length} height={rows.length} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

function Outbox({ frame, backlog, givenUp, page, pages }: StatusProps) {
  const { words } = frame;
  const { status } = words;
  return (
    <section class="card">
      <h2>{status.outbox}</h2>
      <p>
        {backlog.waiting === 0 ? status.nothingWaits : status.waiting(backlog.waiting)}
        {backlog.oldest && (
          <span class="hint">
            {' '}
            {status.oldest} <Moment at={backlog.oldest} />
          </span>
        )}
      </p>
      {givenUp.total === 0 ? (
        <p class="hint">{status.noneGivenUp}</p>
      ) : (
        <>
          <h3>{status.givenUp(givenUp.total)}</h3>
          <p class="hint">{status.givenUpHint}</p>
          <ul class="lines">
            {givenUp.messages.map(({ at, channel, attempts, problem }) => (
              <li>
                <Moment at={at} /> {words.channel[channel]} · {status.attempts} {attempts}
                {problem && (
                  <>
                    {' '}
                    · {status.problem}
                    {words.colon}
                    {problem}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Pager frame={frame} page={page} pages={pages} href={statusPath} />
    </section>
  );
}
