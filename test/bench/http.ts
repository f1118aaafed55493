import { randomUUID } from 'node:crypto';
import autocannon, { type Request } from 'autocannon';
import { Product } from '../product/product.js';
import { EchoServer } from './echo.js';
import { median } from './percentiles.js';
import { type Table, table } from './table.js';

/** A talk that is led to its result and begun again: choices and free text as people give them. */
const TALK: readonly Readonly<Record<string, string>>[] = [
  { choice: 'worker' },
  { text: '岗位补贴' },
  { text: '在木渎' },
  { text: '社区工作者' },
  { text: '中级' },
  { text: '在岗' },
  { text: '2023年6月' },
  { text: '岗位补贴谁出钱' },
  { text: '重新开始' },
  { text: '是' },
];
const OPEN = 1000;
const CONNECTIONS = 50;
const SECONDS = 5;
const ROUNDS = 5;
/** A thousand people who each write every other second. */
const STEADY = OPEN / 2;

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** The built product as a process of its own against a bare Fastify that gives the same body back, in turns. */
export async function httpBench(): Promise<readonly Table[]> {
  const product = await Product.start({ RATE_LIMIT: 'off' });
  const echo = await EchoServer.start();
  try {
    const conversations = await open(product, OPEN);
    const ours: Measured[] = [];
    const bare: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await load(echo.url, messages(conversations)));
      ours.push(await load(new URL('/api/chat', product.chat).href, messages(conversations)));
    }
    const steady = await load(new URL('/api/chat', product.chat).href, messages(conversations), STEADY);
    const row = (title: string, all: readonly Measured[]) => [
      title,
      median(all.map(({ perSecond }) => perSecond)),
      median(all.map(({ p50 }) => p50)),
      median(all.map(({ p99 }) => p99)),
      all.reduce((sum, { failed }) => sum + failed, 0),
    ];
    const ratio = median(
      ours.map(({ perSecond }, round) => perSecond / (bare[round]?.perSecond ?? Number.NaN)),
    );
    return [
      table(
        `A chat turn over HTTP, durable, ${OPEN} open conversations, ${CONNECTIONS} connections, against a bare Fastify echo`,
        ['server', 'requests/s', 'p50 ms', 'p99 ms', 'failed'],
        [
          row('bare Fastify echo', bare),
          row('chat turn', ours),
          ['chat turn against the echo', ratio, '', '', ''],
        ],
      ),
      table(
        `The same talks at ${STEADY} messages a second`,
        ['server', 'requests/s', 'p50 ms', 'p99 ms', 'failed'],
        [row('chat turn', [steady])],
      ),
    ];
  } finally {
    await echo.stop();
    await product.clear();
  }
}

async function open(product: Product, count: number): Promise<readonly string[]> {
  const conversations: string[] = [];
  for (let i = 0; i < count; i++) {
    const { body } = await product.send({});
    conversations.push(body.conversation);
  }
  return conversations;
}

/** Each conversation in its turn says the next thing of its talk. */
function messages(conversations: readonly string[]): () => string {
  let count = 0;
  return () => {
    const conversation = conversations[count % conversations.length];
    const said = TALK[Math.floor(count / conversations.length) % TALK.length];
    count++;
    return JSON.stringify({ conversation, messageId: randomUUID(), ...said });
  };
}

async function load(url: string, next: () => string, overallRate?: number): Promise<Measured> {
  const setupRequest = (request: Request): Request => ({ ...request, body: next() });
  const { requests, latency, errors, non2xx } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...(overallRate === undefined ? {} : { overallRate }),
    requests: [{ method: 'POST', headers: { 'content-type': 'application/json' }, setupRequest }],
  });
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: errors + non2xx };
}
