import { PATHS } from '../paths.js';
import type { DeskWording } from '../wording/index.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';

export type Problem = Exclude<keyof DeskWording['problem'], 'onward'>;

/** Says what is wrong and where to go from here; never how it came about inside. */
export function ProblemPage({ frame, problem }: { frame: Frame; problem: Problem }) {
  const { [problem]: what, onward } = frame.words.problem;
  return (
    <Layout frame={frame} title={what.title} narrow>
      <h1>{what.title}</h1>
      <div class="card">
        <p>{what.text}</p>
        <p>
          <a href={PATHS.queue}>{onward}</a>
        </p>
      </div>
    </Layout>
  );
}
