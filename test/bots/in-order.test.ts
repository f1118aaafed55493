import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { InOrder } from '../../bots/in-order.js';

test('tasks of one key run one after the other, those of another do not wait for them', async () => {
  const done: string[] = [];
  const tasks = new InOrder<string>(() => {});
  const task = (name: string, ms: number) => async () => {
    await sleep(ms);
    done.push(name);
  };
  tasks.run('a', task('a1', 40));
  tasks.run('a', task('a2', 0));
  tasks.run('b', task('b1', 5));
  await tasks.idle();
  expect(done).toEqual(['b1', 'a1', 'a2']);
});

test('a task that throws is reported and does not stop the next', async () => {
  const errors: unknown[] = [];
  const done: string[] = [];
  const tasks = new InOrder<string>((error) => errors.push(error));
  tasks.run('a', async () => {
    throw new Error('first');
  });
  tasks.run('a', async () => {
    done.push('second');
  });
  await tasks.idle();
  expect(errors).toEqual([new Error('first')]);
  expect(done).toEqual(['second']);
});

test('idle waits for tasks that come while it waits', async () => {
  const done: string[] = [];
  const tasks = new InOrder<string>(() => {});
  tasks.run('a', async () => {
    await sleep(5);
    tasks.run('b', async () => {
      await sleep(5);
      done.push('later');
    });
  });
  await tasks.idle();
  expect(done).toEqual(['later']);
});
