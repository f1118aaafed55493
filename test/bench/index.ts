import { engineBench } from './engine.js';
import { storeBench } from './store.js';
import { talkBench } from './talk.js';

/** `npm run bench`: every figure is measured here and now, against its peers in the same run. */
for (const bench of [engineBench, talkBench, storeBench]) {
  for (const { title, lines } of await bench()) console.log(`\n${title}\n\n${lines.join('\n')}`);
}
