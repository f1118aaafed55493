import { expect, it, vi } from 'vitest';
import { types } from 'wechaty-puppet';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import { type Channel, startWechat } from '../../bots/index.js';
import { keepRunning } from '../../src/keep-running.js';
import { recordingIntake } from '../bots/fake-intake.js';
import { keptLog } from '../bots/kept-log.js';

const PATIENCE = 20_000;
const PAUSES = { first: 20, longest: 100 };

/** Real wechaty, each start with a mock puppet of its own, signed in; kept running until it is told to stop. */
function keptWechat() {
  const { intake, came } = recordingIntake();
  const { log } = keptLog();
  const stopping = new AbortController();
  const puppets: PuppetMock[] = [];
  const reasons: string[] = [];
  const mocker = () => puppets.at(-1)?.mocker ?? new mock.Mocker();
  let fails = 0;
  async function start(): Promise<Channel> {
    if (fails-- > 0) throw new Error('the gateway is away');
    const puppet = new PuppetMock({ mocker: new mock.Mocker() });
    const channel = await startWechat({
      puppet,
      token: undefined,
      memory: undefined,
      acceptsFriends: false,
      intake,
      log,
      report: () => undefined,
      show: () => undefined,
      patience: 20,
    });
    puppet.mocker.login(puppet.mocker.createContact({ name: '社工通', type: types.Contact.Individual }));
    puppets.push(puppet);
    return channel;
  }
  const running = keepRunning({
    start,
    async run(channel) {
      const aborted = new Promise<undefined>((resolve) =>
        stopping.signal.addEventListener('abort', () => resolve(undefined)),
      );
      const reason = await Promise.race([aborted, channel.ended]);
      await channel.stop();
      return reason;
    },
    signal: stopping.signal,
    onFailure: (reason) => reasons.push(reason),
    pauses: PAUSES,
  });
  return {
    came,
    puppets,
    reasons,
    failNextStarts(count: number) {
      fails = count;
    },
    say(text: string) {
      const person = mocker().createContact({ name: '甲', type: types.Contact.Individual });
      person.say(text).to(mocker().ContactMock.load(puppets.at(-1)?.currentUserId ?? ''));
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

it('a puppet that dies or signs out is started anew, through starts that fail, and takes messages again', async () => {
  const wechat = keptWechat();
  await vi.waitFor(() => expect(wechat.puppets).toHaveLength(1), PATIENCE);
  wechat.failNextStarts(2);
  await wechat.puppets[0]?.stop();
  await vi.waitFor(() => expect(wechat.puppets).toHaveLength(2), PATIENCE);
  expect(wechat.reasons).toEqual([
    'the puppet does not run any more',
    'the gateway is away',
    'the gateway is away',
  ]);
  wechat.say('还在吗');
  await vi.waitFor(() => expect(wechat.came.map(({ text }) => text)).toEqual(['还在吗']), PATIENCE);
  await wechat.puppets[1]?.logout('signed out on the phone');
  await vi.waitFor(() => expect(wechat.puppets).toHaveLength(3), PATIENCE);
  expect(wechat.reasons.at(-1)).toContain('signed out');
  await wechat.stop();
  expect(wechat.puppets.map((puppet) => puppet.state.inactive())).toEqual([true, true, true]);
});
