import { runTerminal } from '../bots/index.js';
import type { Converse } from '../conversations/index.js';
import { openApplication } from './application.js';
import { readConfig } from './config.js';
import { mailboxOf } from './delivery/index.js';
import { loadDotEnv } from './dot-env.js';
import { newTalk, ownTalk } from './own-talk.js';
import { remoteTalk } from './remote-talk.js';

/**
 * `npm run chat`: the talk on a terminal. Where the product runs already it talks to that, so that a draft shows on its
 * desk at once; else it opens the data itself. Either way the talk is one of the web chat's, so that it goes on when the
 * product was started or stopped meanwhile. A script of lines has a talk of its own each time.
 */
async function main(): Promise<void> {
  loadDotEnv();
  const config = readConfig(process.env);
  const base = `http://${config.HOST}:${config.PORT}`;
  const { stdin: input, stdout: output } = process;
  const isTyped = input.isTTY === true;
  const { conversation, isResumed } = isTyped ? await ownTalk(config.DATA_DIR) : newTalk();
  const hasColours = output.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const options = { input, output, person: conversation, isResumed, hasColours };

  if (await isRunning(base)) {
    const { converse, mailbox } = remoteTalk(base, conversation);
    return runTerminal({ ...options, converse, mailbox: isTyped ? mailbox : undefined });
  }
  const { store, converse } = await openApplication({ ...config, RATE_LIMIT: 'off' }, ({ kind, what }) =>
    process.stderr.write(`数据 the store: ${kind}: ${what}\n`),
  );
  const asWeb: Converse = (incoming) => converse({ ...incoming, channel: 'web' });
  try {
    await runTerminal({ ...options, converse: asWeb, mailbox: isTyped ? mailboxOf(store) : undefined });
  } finally {
    await store.close();
  }
}

async function isRunning(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/api/health`, { signal: AbortSignal.timeout(1000) });
    return response.ok;
  } catch {
    return false;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
