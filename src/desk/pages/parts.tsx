import type { ComponentChildren } from 'preact';
import { shanghaiTime } from '../shanghai-time.js';
import type { Frame } from './frame.js';

/** A form that the desk takes: it carries the token that shows it came from here. */
export function Form(props: { frame: Frame; action: string; children: ComponentChildren; class?: string }) {
  return (
    <form method="post" action={props.action} class={props.class}>
      <input type="hidden" name="_csrf" value={props.frame.csrf} />
      {props.children}
    </form>
  );
}

/** A message that an attempt did not do what was wanted; read out at once. */
export function Alert({ children }: { children: ComponentChildren }) {
  return (
    <p class="alert" role="alert">
      {children}
    </p>
  );
}

/** A moment, as a clock in Suzhou shows it. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{shanghaiTime(at)}</time>;
}

/** What a person typed: set apart from the text around it, whichever way it runs. */
export function Typed({ children }: { children: string }) {
  return <bdi class="typed">{children}</bdi>;
}

/** A label and what it says. */
export function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
