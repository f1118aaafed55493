import type { ComponentChildren } from 'preact';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';

/** A page for what is shown this once, and never again. */
export function Once({
  frame,
  words,
  back,
  children,
}: {
  frame: Frame;
  words: Readonly<Record<'once' | 'onceLead' | 'onceHint' | 'back', string>>;
  back: string;
  children: ComponentChildren;
}) {
  return (
    <Layout frame={frame} title={words.once} narrow>
      <h1>{words.once}</h1>
      <p class="lead">{words.onceLead}</p>
      <div class="card">
        <dl>{children}</dl>
      </div>
      <p class="hint">{words.onceHint}</p>
      <p class="back">
        <a href={back}>{words.back}</a>
      </p>
    </Layout>
  );
}
