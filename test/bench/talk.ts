import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Bot, type Context as GrammyContext } from 'grammy';
import { type State, turn } from '../../conversations/index.js';
import { type Table, table } from './table.js';

const CONTEXT = { today: '2026-11-23', now: '2026-11-23T08:00:00.000Z', rulings: {} };

/** A talk through its first three questions. */
const THREE = ['你好', '社工个人', '岗位补贴', '在木渎'] as const;

/** A talk to its result, then back and forth: what a long talk is made of. */
const LONG = [
  '社区工作者',
  '中级',
  '在岗',
  '2023年6月',
  '上一步',
  '2023年5月',
  '帮助',
  '岗位补贴谁出钱',
  '上一步',
  '2023年6月',
] as const;

function talkOurs(): State | undefined {
  let state: State | undefined;
  for (const text of THREE) ({ state } = turn(state, { text }, CONTEXT));
  return state;
}

type Ctx = ConversationFlavor<GrammyContext>;

/** The same three questions through @grammyjs/conversations, with a Bot API that answers at once. */
function peer(): () => Promise<void> {
  const bot = new Bot<Ctx>('1:bench', {
    client: { fetch: async () => new Response('{"ok":true,"result":true}') },
    botInfo: {
      id: 1,
      is_bot: true,
      first_name: 'b',
      username: 'b_bot',
      can_join_groups: false,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_guest_queries: false,
      supports_join_request_queries: false,
    },
  });
  bot.use(conversations());
  bot.use(
    createConversation(async (conversation: Conversation, ctx: GrammyContext) => {
      await ctx.reply('请问您是替谁来问？');
      await conversation.waitFor('message:text');
      await ctx.reply('您想了解哪一项？');
      await conversation.waitFor('message:text');
      await ctx.reply('您在吴中区工作吗？');
      await conversation.waitFor('message:text');
      await ctx.reply('好');
    }, 'three'),
  );
  bot.on('message:text', (ctx) => ctx.conversation.enter('three'));
  let update = 0;
  return async () => {
    for (const text of THREE) {
      update++;
      await bot.handleUpdate({
        update_id: update,
        message: {
          message_id: update,
          date: 0,
          chat: { id: 7, type: 'private', first_name: 'a' },
          from: { id: 7, is_bot: false, first_name: 'a' },
          text,
        },
      });
    }
  };
}

/** Turns a second, in rounds whose median is told. */
async function turnsPerSecond(turns: number, run: () => unknown): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < 150) {
      await run();
      done += turns;
    }
    rates.push((done / (performance.now() - start)) * 1000);
  }
  return median(rates.slice(2));
}

const median = (values: readonly number[]): number => quantile(values, 0.5);
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** How long each turn of one long talk takes, and how large the state is, by the turn's number. */
function longTalk(turns: number): { readonly ms: readonly number[]; readonly bytes: readonly number[] } {
  let state = talkOurs();
  const ms: number[] = [];
  const bytes: number[] = [];
  for (let i = 0; i < turns; i++) {
    const text = LONG[i % LONG.length];
    const start = performance.now();
    ({ state } = turn(state, { text }, CONTEXT));
    ms.push(performance.now() - start);
    bytes.push(JSON.stringify(state).length);
  }
  return { ms, bytes };
}

/** The reducer's speed, whether it holds through a long talk, and the peer's. */
export async function talkBench(): Promise<readonly Table[]> {
  const ours = await turnsPerSecond(THREE.length, talkOurs);
  const theirs = await turnsPerSecond(THREE.length, peer());
  for (let i = 0; i < 3; i++) longTalk(1000);
  const { ms, bytes } = longTalk(20_000);
  const around = (middle: number) => median(ms.slice(middle - 10, middle + 10));
  const late = around(1000);
  return [
    table(
      'a talk of three questions',
      ['', 'turns a second (median)', 'this reducer is'],
      [
        ['this reducer', ours, ''],
        ['@grammyjs/conversations', theirs, `${(ours / theirs).toPrecision(3)} times it`],
      ],
    ),
    table(
      'a long talk',
      ['', ''],
      [
        ['median of a turn, ms', median(ms)],
        ['p99 of a turn, ms', quantile(ms, 0.99)],
        ['turn 1,000 to turn 10', (late / around(10)).toPrecision(3)],
        ['bytes of state at turn 10 and 1,000', `${bytes[9]} and ${bytes[999]}`],
      ],
    ),
  ];
}
