import { pino } from 'pino';
import { openApplication } from './application.js';
import { makeChannels } from './channels.js';
import { BadSettings, type Config, readConfig } from './config.js';
import { createFirstAccount } from './desk/index.js';
import { loadDotEnv } from './dot-env.js';
import { Metrics, serveMetrics } from './operations/index.js';
import { keepCurrent } from './rulings/index.js';
import { makeServer } from './server.js';
import { DataFolderInUse, StoreUnavailable } from './store/index.js';

/** Runs the product until it is asked to end. What people read goes to standard output, the log to standard error. */
async function main(config: Config): Promise<void> {
  const log = pino({ level: config.LOG_LEVEL }, pino.destination({ fd: 2, sync: true }));
  const metrics = config.METRICS_PORT === undefined ? undefined : new Metrics();
  const application = await openApplication(
    config,
    (problem) => log.error(problem, 'the store'),
    (store) => metrics?.measuring(store) ?? store,
  );
  const channels = makeChannels(config, application, log);
  const server = await makeServer(application, config, channels.webhooks, log);
  const address = await server.listen({ host: config.HOST, port: config.PORT });
  const scraped =
    metrics && (await serveMetrics(metrics, { host: config.HOST, port: config.METRICS_PORT ?? 0 }));
  const first = await createFirstAccount(application.store);

  say(`聊天 chat: ${address}/`);
  say(`工作台 desk: ${address}/desk`);
  if (scraped) say(`监控 metrics: ${scraped.address}/metrics`);
  if (application.today.isFixed) say(`演练日期 rehearsal day: ${application.today.day()}`);
  if (first) {
    say(`工作台首个账号 the desk's first account: ${first.account}`);
    say(`一次性密码（只显示这一次，登录后请改） one-time password, shown only now: ${first.password}`);
  }
  channels.start();
  const stopRulings = keepCurrent({
    ...application,
    onChanged: (count) => log.info({ count }, 'open claims were worked out by the rulings in force'),
    onTrouble: (error) => log.error({ err: nameOf(error) }, 'open claims could not be worked out anew'),
  });

  /** No new message is taken, the turns under way are finished, then the data is let go of. */
  const stop = async () => {
    await Promise.all([server.close(), scraped?.close(), channels.stop(), stopRulings()]);
    await application.store.close();
    say('已停止 stopped');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal({ err: error }, 'did not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

/** An error's message may quote what was stored. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What a person can put right is said in a line; anything else is a fault and shows where it is from. */
function explain(error: unknown): string {
  const isPlain =
    error instanceof BadSettings ||
    error instanceof DataFolderInUse ||
    error instanceof StoreUnavailable ||
    (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE');
  if (isPlain) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

Promise.resolve()
  .then(loadDotEnv)
  .then(() => main(readConfig(process.env)))
  .catch((error: unknown) => {
    process.stderr.write(`没能启动 did not start:\n${explain(error)}\n`);
    process.exit(1);
  });
