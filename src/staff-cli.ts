import { parseArgs } from 'node:util';
import { TOWNS } from '../policy/index.js';
import { makeToken, revokeToken, TokenRefused } from './api/index.js';
import { openApplication } from './application.js';
import { ROLES } from './claims/index.js';
import { BadSettings, readConfig } from './config.js';
import {
  AccountRefused,
  closeAccount,
  deskWordingOf,
  makeAccount,
  reopenAccount,
  resetPassword,
} from './desk/index.js';
import { loadDotEnv } from './dot-env.js';
import { DataFolderInUse, type Store, StoreUnavailable } from './store/index.js';

const { people: words, systems } = deskWordingOf('zh');

const USAGE = `用法 usage:
  npm run staff -- list
  npm run staff -- add 账号ACCOUNT --name 姓名 --role 角色ROLE [--role …] [--town TOWN] [--mobile 手机号]
  npm run staff -- reset 账号ACCOUNT      新的一次性密码 a new one-time password
  npm run staff -- close 账号ACCOUNT      停用 close
  npm run staff -- reopen 账号ACCOUNT     恢复 reopen
  npm run staff -- tokens                  别的系统的令牌 tokens of other systems
  npm run staff -- token 名称NAME --role 角色ROLE [--role …] [--town TOWN]
  npm run staff -- revoke 名称NAME        作废令牌 revoke a token
角色 roles: ${ROLES.join(' ')}（town-reviewer 要 --town needs it）
镇、街道 towns: ${TOWNS.map(({ id }) => id).join(' ')}
数据在 DATA_DIR 时要先停下产品 with the data in DATA_DIR, stop the product first`;

const WHILE_IT_RUNS = `产品正在运行，数据由它一个进程使用：请在工作台的「${words.title}」「${systems.title}」里办，或者先停下产品再运行这条命令。数据在 PostgreSQL 里（DATABASE_URL）就不用停。
The product is running, and its data is one process's: use the desk's pages, or stop the product first. With the data in
PostgreSQL (DATABASE_URL) it need not be stopped.`;

/** What was typed makes no command. */
class BadCommand extends Error {
  override readonly name = 'BadCommand';
}

const BY = 'npm run staff';

/** `npm run staff`: the desk's accounts and other systems' tokens from a terminal, for whoever runs the product. */
async function main(): Promise<void> {
  loadDotEnv();
  const { command, account, given } = readCommand(process.argv.slice(2));
  const { store } = await openApplication(readConfig(process.env), ({ kind, what }) =>
    process.stderr.write(`数据 the store: ${kind}: ${what}\n`),
  );
  try {
    await obey(store, command, account, given);
  } finally {
    await store.close();
  }
}

const COMMANDS = ['list', 'add', 'reset', 'close', 'reopen', 'tokens', 'token', 'revoke'] as const;
type Command = (typeof COMMANDS)[number];
/** These are about all of them; every other names one. */
const OF_ALL: ReadonlySet<Command> = new Set(['list', 'tokens']);

function readCommand(args: readonly string[]) {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new BadCommand(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = parsed;
  const [typed, account = '', ...more] = positionals;
  const command = COMMANDS.find((one) => one === typed);
  if (!command || more.length > 0 || OF_ALL.has(command) !== (account === '')) throw new BadCommand();
  const { name = '', role = [], town = '', mobile = '' } = values;
  return { command, account, given: { displayName: name, roles: role, town, mobile } };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      town: { type: 'string' },
      mobile: { type: 'string' },
    },
  });

async function obey(
  store: Store,
  command: Command,
  account: string,
  given: Parameters<typeof makeAccount>[2],
): Promise<void> {
  switch (command) {
    case 'list':
      for (const {
        account,
        displayName,
        roles,
        town,
        isClosed,
        mustChangePassword,
      } of await store.staff.list()) {
        const state = isClosed ? words.closed : mustChangePassword ? words.notYetIn : words.open;
        say([account, displayName, roles.join(','), town ?? '-', state].join('\t'));
      }
      return;
    case 'add': {
      const { staff, password } = await makeAccount(store, account, given);
      sayOnce(staff.account, password);
      return;
    }
    case 'reset':
      sayOnce(account, await resetPassword(store, account));
      return;
    case 'close':
      await closeAccount(store, account);
      say(`${account}：${words.closedNow}`);
      return;
    case 'reopen':
      await reopenAccount(store, account);
      say(`${account}：${words.reopened}`);
      return;
    case 'tokens':
      for (const { name, roles, town, createdBy } of await store.tokens.list())
        say([name, roles.join(','), town ?? '-', createdBy].join('\t'));
      return;
    case 'token': {
      const { kept, token } = await makeToken(store, { ...given, name: account }, BY);
      say(`系统 system: api:${kept.name}`);
      say(`令牌（只显示这一次） token, shown only now: ${token}`);
      return;
    }
    case 'revoke':
      await revokeToken(store, account);
      say(`${account}：${systems.revoked}`);
      return;
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`);

function sayOnce(account: string, password: string): void {
  say(`账号 account: ${account}`);
  say(`一次性密码（只显示这一次，登录后请改） one-time password, shown only now: ${password}`);
}

/** What a person can put right is said in a line; anything else is a fault and shows where it is from. */
function explain(error: unknown): string {
  if (error instanceof BadCommand) return error.message ? `${error.message}\n${USAGE}` : USAGE;
  if (error instanceof AccountRefused) return words.problem[error.problem];
  if (error instanceof TokenRefused) return systems.problem[error.problem];
  if (error instanceof DataFolderInUse) return `${error.message}\n${WHILE_IT_RUNS}`;
  const isPlain = error instanceof BadSettings || error instanceof StoreUnavailable;
  if (isPlain) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
