import { openPostgresStore } from '../../src/store/index.js';
import { makeDatabase } from '../database.js';
import { Product } from '../product/product.js';
import { WebPerson } from '../product/web-person.js';
import { type Table, table } from './table.js';

const INSTANCES = 4;
const PEOPLE = 24;
const KILLS = 12;
const BETWEEN_KILLS_MS = 3000;

/**
 * Four instances of the product on one database, each message of a talk over the next of them, one killed every few
 * seconds and replaced: what was told must be there, once, and each talk must have taken one turn after the other.
 * @param server the address of a PostgreSQL server
 */
export async function instancesBench(server: string): Promise<Table> {
  const database = await makeDatabase(server);
  const products: Product[] = [];
  const start = async () => {
    products.push(await Product.start({ DATABASE_URL: database.url, RATE_LIMIT: 'off' }));
  };
  const next = () => {
    const product = products.shift();
    if (product) products.push(product);
    return product?.chat;
  };
  try {
    await Promise.all(Array.from({ length: INSTANCES }, start));
    const undisturbed = new WebPerson(next);
    await undisturbed.talk();
    const began = performance.now();
    const people: WebPerson[] = [undisturbed];
    let isOver = false;
    const talking = Promise.all(
      Array.from({ length: PEOPLE }, async () => {
        while (!isOver) {
          const person = new WebPerson(next);
          people.push(person);
          await person.talk();
        }
      }),
    );
    for (let kill = 0; kill < KILLS; kill++) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_KILLS_MS));
      const victim = products.shift();
      await victim?.stop('SIGKILL');
      await victim?.clear();
      await start();
    }
    isOver = true;
    await talking;
    const seconds = (performance.now() - began) / 1000;

    const told = people.flatMap((person) => person.told.at(-1) ?? []);
    const filed = await numbersFiled(database.url);
    const turns = people.reduce((sum, person) => sum + person.turns.length, 0);
    return table(
      `${INSTANCES} instances on one PostgreSQL, ${PEOPLE} people at once, ${KILLS} times one of them killed (SIGKILL) and replaced`,
      ['talks', 'turns/s', 'sent again', 'drafts told', 'lost', 'doubled', 'talks out of order'],
      [
        [
          people.length,
          turns / seconds,
          people.reduce((sum, { retries }) => sum + retries, 0),
          told.length,
          told.filter((number) => !filed.has(number)).length,
          filed.size - new Set(told).size,
          people.filter(({ turns }) => !isSame(turns, undisturbed.turns)).length,
        ],
      ],
    );
  } finally {
    await Promise.all(products.map((product) => product.clear()));
    await database.drop();
  }
}

/** The same lines in the same order count the same turns. */
const isSame = (turns: readonly number[], others: readonly number[]): boolean =>
  turns.join() === others.join();

async function numbersFiled(url: string): Promise<ReadonlySet<string>> {
  const store = await openPostgresStore(url, () => undefined);
  const numbers = new Set<string>();
  for await (const { id } of store.claims.each({})) numbers.add(id);
  await store.close();
  return numbers;
}
