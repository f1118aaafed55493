import { type Component, isPossible, worthOf } from './component.js';
import type { Day } from './dates.js';
import { VARIABLES } from './numbering.js';
import { type Branch, hangingOn, NOTHING, type Outcome, settled } from './outcome.js';
import type { Case, Variable } from './rule.js';

const UNSETTLED = -1;

/** A rule that reads what it does not declare would be worked out wrongly: it is stopped. */
const UNDECLARED = Object.defineProperties(
  {},
  Object.fromEntries(
    VARIABLES.map((variable) => [
      variable,
      {
        get: () => {
          throw new TypeError(`a rule reads ${variable}, and does not declare it`);
        },
      },
    ]),
  ),
);

/**
 * Works out what a component may turn out to be: its rules are run, and where they read something that may still be one
 * thing or another, they are run again for each. What the rules do not read in a case cannot matter in it.
 */
export class Decisions {
  readonly component: Component;
  /** What each variable may be, and which of these it is in the case at hand. */
  #values: readonly (readonly unknown[])[] = [];
  readonly #index: Int32Array;
  /** The first variable that was read while it was unsettled. */
  #asked = UNSETTLED;
  #asOf: Day = '';
  readonly #case: Case;

  constructor(component: Component) {
    const { variables } = component;
    this.component = component;
    this.#index = new Int32Array(variables.length);
    const fields: object = Object.create(UNDECLARED);
    Object.defineProperty(fields, 'asOf', { get: () => this.#asOf });
    variables.forEach((variable, i) => {
      Object.defineProperty(fields, variable, { get: () => this.#read(i) });
    });
    if (!isComplete(fields, variables)) throw new TypeError(`${variables.join()} cannot be read`);
    this.#case = fields;
  }

  /** @param values what each of the component's variables may be: at least one value each */
  workOut(values: readonly (readonly unknown[])[], asOf: Day): Outcome {
    this.#asOf = asOf;
    this.#values = values;
    values.forEach(({ length }, i) => {
      this.#index[i] = length === 1 ? 0 : UNSETTLED;
    });
    const outcome = this.component.certificates ? this.#unlessClashing() : this.#from(0);
    if (!outcome) throw new TypeError(`no completion of ${this.component.variables.join()}`);
    return outcome;
  }

  #read(i: number): unknown {
    const index = this.#index[i] ?? UNSETTLED;
    if (index !== UNSETTLED) return this.#values[i]?.[index];
    if (this.#asked === UNSETTLED) this.#asked = i;
    return this.#values[i]?.[0];
  }

  /** Cases whose certificates clash are bad input. */
  #unlessClashing(): Branch {
    const canBe = isPossible(this.#case);
    if (this.#asked !== UNSETTLED) return this.#forEach(() => this.#unlessClashing());
    return canBe ? this.#from(0) : undefined;
  }

  /** The conditions before this one hold. */
  #from(first: number): Branch {
    const { component } = this;
    const { conditions } = component;
    for (let i = first; i < conditions.length; i++) {
      const holds = conditions[i]?.holds(this.#case);
      if (this.#asked !== UNSETTLED) return this.#forEach(() => this.#from(i));
      if (!holds) return NOTHING;
    }
    const worth = worthOf(component, this.#case);
    if (this.#asked !== UNSETTLED) return this.#forEach(() => this.#from(conditions.length));
    return settled(worth);
  }

  /** Goes on with each value of what was asked. */
  #forEach(goOn: () => Branch): Branch {
    const variable = this.#asked;
    this.#asked = UNSETTLED;
    const branches: Branch[] = [];
    const count = this.#values[variable]?.length ?? 0;
    for (let i = 0; i < count; i++) {
      this.#index[variable] = i;
      branches.push(goOn());
    }
    this.#index[variable] = UNSETTLED;
    return hangingOn(variable, branches);
  }
}

/** The rules of a component read its own variables only, so a case with these is complete for them. */
const isComplete = (fields: object, variables: readonly Variable[]): fields is Case =>
  variables.every((variable) => Object.hasOwn(fields, variable));
