import type { FactId, FactValue } from '../policy/index.js';
import type { State } from './state.js';

/** There is no honour to tell of: nothing is asked about one. */
export const withoutHonour = (state: State): State => ({
  ...state,
  setAside: [...state.setAside, 'honor-award'],
});

/** 省里评的优秀案例, after 没得过荣誉: there is one after all. */
export const withHonour = (state: State, facts: ReadonlyMap<FactId, FactValue>): State =>
  state.setAside.includes('honor-award') && (facts.has('honorKind') || facts.has('honorGrantor'))
    ? { ...state, setAside: state.setAside.filter((id) => id !== 'honor-award'), told: false }
    : state;
