import type { ComponentChildren } from 'preact';
import type { ClaimStatus } from '../../claims/index.js';
import { shanghaiTime } from '../../shanghai.js';
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

/** Where a claim stands, in a word. */
export function StateBadge({ frame, status }: { frame: Frame; status: ClaimStatus }) {
  return <span class={`state ${status}`}>{frame.words.queue.state[status]}</span>;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A list to pick one of, with its label. */
export function Select(props: {
  name: string;
  label: string;
  value: string | undefined;
  options: readonly Option[];
  id?: string;
}) {
  const { name, label, value = '', options, id = name } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
