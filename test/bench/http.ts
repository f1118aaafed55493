import { randomUUID } from 'node:crypto';
import autocannon, { type Request } from 'autocannon';
import { TOWNS } from '../../policy/index.js';
import { Product } from '../product/product.js';
import { EchoServer } from './echo.js';
import { median } from './percentiles.js';
import { type Table, table } from './table.js';

/** A talk that is led to its result and begun again: choices and free text as people give them, each in words of their own. */
const TALK: readonly ((person: number) => Readonly<Record<string, string>>)[] = [
  () => ({ choice: 'worker' }),
  () => ({ text: '岗位补贴' }),
  (person) => ({ text: `${oneOf(['在', '我在', '单位在'], person)}${oneOf(TOWNS, person).name}` }),
  (person) => ({ text: oneOf(['社区工作者', '社区的', '我在社区上班', '社区干部'], person) }),
  (person) => ({ text: oneOf(['中级', '中级社工师', '社会工作师', '初级', '助理', '高级社工师'], person) }),
  (person) => ({ text: oneOf(['在岗', '在职', '在的', '还在岗位上'], person) }),
  (person) => ({
    text: `${oneOf([2022, 2023, 2024], person)}年${(person % 12) + 1}月${(person % 28) + 1}日`,
  }),
  (person) => ({ text: oneOf(['岗位补贴谁出钱', '这个钱谁发', '岗位补贴每个月多少'], person) }),
  () => ({ text: '重新开始' }),
  () => ({ text: '是' }),
];
const OPEN = 1000;
const CONNECTIONS = 50;
const SECONDS = 5;
const WARM_UPS = 3;
const ROUNDS = 5;
/** A thousand people who each write every other second. */
const STEADY = OPEN / 2;

const oneOf = <T>(values: readonly T[], person: number): T => {
  const value = values[person % values.length];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
};

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/**
 * The built product as a process of its own against a bare Fastify that gives back what it is sent, in turns: once the
 * messages, and once the answers, which are what a turn has to send.
 */
export async function httpBench(): Promise<readonly Table[]> {
  const product = await Product.start({ RATE_LIMIT: 'off' });
  const echo = await EchoServer.start();
  try {
    const chat = new URL('/api/chat', product.chat).href;
    const conversations = await open(product, OPEN);
    const answers = await answersTo(product, conversations[0] ?? '');
    // Both are measured as they run in the long run, once their code is compiled.
    for (let round = 0; round < WARM_UPS; round++) {
      await load(echo.url, messages(conversations));
      await load(chat, messages(conversations));
    }
    const turns: Measured[] = [];
    const echoesOfMessages: Measured[] = [];
    const echoesOfAnswers: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      echoesOfMessages.push(await load(echo.url, messages(conversations)));
      echoesOfAnswers.push(await load(echo.url, inTurn(answers)));
      turns.push(await load(chat, messages(conversations)));
    }
    const steady = await load(chat, messages(conversations), STEADY);
    const row = (title: string, all: readonly Measured[]) => [
      title,
      median(all.map(({ perSecond }) => perSecond)),
      median(all.map(({ p50 }) => p50)),
      median(all.map(({ p99 }) => p99)),
      all.reduce((sum, { failed }) => sum + failed, 0),
    ];
    const ratio = (title: string, echoes: readonly Measured[]) => [
      title,
      median(turns.map(({ perSecond }, round) => perSecond / (echoes[round]?.perSecond ?? Number.NaN))),
      '',
      '',
      '',
    ];
    const bytes = Math.round(
      answers.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / answers.length,
    );
    return [
      table(
        `A chat turn over HTTP, durable, ${OPEN} open conversations, ${CONNECTIONS} connections, against a bare Fastify echo`,
        ['server', 'requests/s', 'p50 ms', 'p99 ms', 'failed'],
        [
          row('echo of the messages', echoesOfMessages),
          row(`echo of the answers (${bytes} bytes)`, echoesOfAnswers),
          row('chat turn', turns),
          ratio('chat turn against the echo of the messages', echoesOfMessages),
          ratio('chat turn against the echo of the answers', echoesOfAnswers),
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

/** What is answered in one talk from its beginning to its end. */
async function answersTo(product: Product, conversation: string): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const said of TALK) {
    const { body } = await product.send({ conversation, messageId: randomUUID(), ...said(0) });
    answers.push(JSON.stringify(body));
  }
  return answers;
}

function inTurn(bodies: readonly string[]): () => string {
  let count = 0;
  return () => oneOf(bodies, count++);
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
    const person = count % conversations.length;
    const said = oneOf(TALK, Math.floor(count / conversations.length));
    count++;
    return JSON.stringify({ conversation: conversations[person], messageId: randomUUID(), ...said(person) });
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
