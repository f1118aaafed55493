import type { Channel } from '../../bots/index.js';
import type { Arrival, Intake, Outbound } from '../../conversations/index.js';

type Said = Partial<Pick<Outbound, 'replies' | 'language' | 'question'>>;

/**
 * The product behind a channel, without the product: records what came, the same message once, and answers as told,
 * through the channel that is connected.
 */
export function recordingIntake(answer: (arrival: Arrival) => Said | undefined = () => ({})) {
  const came: Arrival[] = [];
  const asked = new Map<string, string>();
  const sending = new Set<Promise<void>>();
  let channel: Pick<Channel, 'send'> | undefined;
  let refusal: Error | undefined;
  let count = 0;

  const intake: Intake = {
    async receive(arrival) {
      if (refusal) throw refusal;
      if (came.some(({ messageId }) => messageId === arrival.messageId)) return;
      came.push(arrival);
      const said = answer(arrival);
      if (said) say(arrival.person, said);
    },
    async asked(_channel, person) {
      const question = asked.get(person);
      return question === undefined ? undefined : { question, language: 'zh' };
    },
  };

  function say(person: string, said: Said): void {
    count++;
    const message: Outbound = {
      id: `m${count}`,
      person,
      replies: [{ text: '您好' }],
      language: 'zh',
      question: String(count),
      ...said,
    };
    if (message.question !== null) asked.set(person, message.question);
    const sent = channel?.send(message).catch(() => undefined) ?? Promise.resolve();
    sending.add(sent);
  }

  return {
    intake,
    came,
    connect(to: Pick<Channel, 'send'>) {
      channel = to;
    },
    /** From now on nothing can be kept; undefined: it can again. */
    refuse(error: Error | undefined) {
      refusal = error;
    },
    settled: () => Promise.all(sending),
  };
}
