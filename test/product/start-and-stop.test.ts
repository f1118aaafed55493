import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Product } from './product.js';
import { TO_A_FILED_DRAFT } from './scripted-person.js';

const DIST = join(import.meta.dirname, '../../dist/src');
const products: Product[] = [];
const start = async (...args: Parameters<typeof Product.start>) => {
  const product = await Product.start(...args);
  products.push(product);
  return product;
};
afterEach(async () => {
  // Two may share a folder: it is taken away when neither writes there.
  for (const product of products) await product.stop();
  for (const product of products.splice(0)) await product.clear();
});

async function fileDraft(product: Product) {
  let { body } = await product.send({});
  const { conversation } = body;
  for (const message of TO_A_FILED_DRAFT) {
    ({ body } = await product.send({ conversation, ...message }));
  }
  return body;
}

describe('the product as it is started', () => {
  it('prints the addresses, and the first account with its one-time password on the very first start alone', async () => {
    const first = await start();
    expect(first.chat).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await first.password()).not.toBe('');
    await first.stop();
    const again = await start({}, first.dataDir);
    await again.send({});
    expect(again.output).not.toContain('password');
  });

  it('SIGTERM and SIGINT end it cleanly, and what was said and filed is there after it', async () => {
    const product = await start();
    const { conversation, claims, facts } = await fileDraft(product);
    expect(claims).toHaveLength(1);
    expect(await product.stop('SIGTERM')).toBe(0);
    const again = await start({}, product.dataDir);
    const { body } = await again.send({ conversation, text: '进度' });
    expect(body.claims).toEqual(claims);
    expect(body.facts).toEqual(facts);
    expect(await again.stop('SIGINT')).toBe(0);
  });

  it('a draft survives a process that is killed right after it was told', async () => {
    const product = await start();
    const { conversation, claims } = await fileDraft(product);
    await product.stop('SIGKILL');
    const again = await start({}, product.dataDir);
    expect((await again.send({ conversation, text: '进度' })).body.claims).toEqual(claims);
  });

  it('the same messageId again changes nothing and gets the same answer', async () => {
    const product = await start();
    const { conversation } = (await product.send({})).body;
    const once = await product.send({ conversation, choice: 'worker', messageId: 'm1' });
    const twice = await product.send({ conversation, choice: 'worker', messageId: 'm1' });
    expect(twice.body).toEqual(once.body);
  });

  it('answers too many messages with a polite word and how long to wait', async () => {
    const product = await start({ RATE_LIMIT: '3' });
    const { conversation } = (await product.send({})).body;
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await product.send({ conversation, text: '帮助' })).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it('a second process on the same data is refused, and says who has it', async () => {
    const product = await start();
    await expect(Product.start({}, product.dataDir)).rejects.toThrow(/in use by process \d+/);
  });

  it('a bad setting stops the start with its name', async () => {
    await expect(start({ PORT: 'abc' })).rejects.toThrow(/PORT/);
  });

  it('a Telegram token that is refused is reported, and the others run', async () => {
    const product = await start({ TELEGRAM_BOT_TOKEN: '1:abc', TELEGRAM_API_ROOT: 'http://127.0.0.1:9' });
    expect((await product.send({})).status).toBe(200);
    await expect.poll(() => product.output, { timeout: 20_000 }).toContain('the channel does not run');
    expect(product.output).not.toContain('1:abc');
  });

  it('POST /api/assess assesses a case, and names what is wrong with a bad one', async () => {
    const product = await start();
    const post = (body: unknown) =>
      fetch(new URL('/api/assess', product.chat), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const good = await post({
      facts: {
        applicantKind: 'station',
        evaluationScore: 95,
        operatingFunds: '500000.00',
        townSubsidyThisYear: '0.00',
      },
    });
    expect(await good.json()).toMatchObject({ asOf: '2026-11-23', findings: [{ amount: '200000.00' }] });
    const bad = await post({ facts: { certificateLevel: 'expert' } });
    expect(bad.status).toBe(400);
    expect(JSON.stringify(await bad.json())).toContain('certificateLevel');
  });
});

describe('npm run assess', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, [join(DIST, 'assess-cli.js')], {
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TODAY: '2026-11-23' },
    });

  it('reads a case and writes its findings', () => {
    const { status, stdout } = run('{"facts":{"applicantKind":"station"}}');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-11-23',
      findings: [{ benefit: 'station-subsidy' }],
    });
  });

  it('a bad case exits 1 with the error on standard error alone', () => {
    const { status, stdout, stderr } = run('{"facts":{"town":"atlantis"}}');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('town');
  });

  it('in a list a bad case has its error in its place, and the exit code is 1', () => {
    const { status, stdout } = run(
      '[{"facts":{"applicantKind":"station"}},{"facts":{"inPost":"yes"}},{"facts":{}}]',
    );
    const results = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(results).toHaveLength(3);
    expect(results[1].error).toContain('inPost');
    expect(results[2].findings).toHaveLength(8);
  });

  it('what is no JSON is told plainly', () => {
    const { status, stderr } = run('{oops');
    expect(status).toBe(1);
    expect(stderr).toContain('JSON');
  });
});

describe('npm run chat', () => {
  it('a piped script of lines reads as a dialogue and files a draft', async () => {
    const product = await start();
    const port = new URL(product.chat).port;
    const lines = [
      '社工个人',
      '岗位补贴',
      '在木渎',
      '城乡社区工作者',
      '中级',
      '在岗',
      '2023年6月',
      '岗位补贴',
      '同意',
      '陈静',
      '13812345678',
      '木渎社区',
      '跳过',
      '对',
    ];
    const { stdout } = spawnSync(process.execPath, [join(DIST, 'chat-cli.js')], {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, PORT: port, DATA_DIR: product.dataDir },
    });
    expect(stdout).toContain('> 社工个人');
    expect(stdout).toMatch(/SG26-\w{3}-\w{4}/);
  });
});
