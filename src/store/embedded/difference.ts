/**
 * How one JSON value becomes another. Values are never changed but made anew with what stayed the same shared, so what
 * is the very same object is the same: a turn of a long talk is told in a few words.
 */
export type Difference =
  | { readonly to: unknown }
  /** The fields that changed, and those that are gone. */
  | { readonly fields: { readonly [field: string]: Difference }; readonly without?: readonly string[] }
  /** A list that lost so many items in front and won these behind. */
  | { readonly dropped: number; readonly added: readonly unknown[] };

export function differenceOf(before: unknown, after: unknown): Difference {
  if (Array.isArray(before) && Array.isArray(after)) return listDifference(before, after);
  if (isRecord(before) && isRecord(after)) return recordDifference(before, after);
  return { to: after };
}

/** What `differenceOf(before, after)` says came of `before`: equal to `after` as JSON. */
export function applied(before: unknown, difference: Difference): unknown {
  if ('to' in difference) return difference.to;
  if ('added' in difference) {
    return Array.isArray(before) ? [...before.slice(difference.dropped), ...difference.added] : undefined;
  }
  if (!isRecord(before)) return undefined;
  const gone = new Set(difference.without);
  const kept = Object.entries(before).filter(([field]) => !gone.has(field));
  const changed = Object.entries(difference.fields).map(
    ([field, change]) => [field, applied(own(before, field), change)] as const,
  );
  return Object.fromEntries([...kept, ...changed]);
}

function recordDifference(before: Record<string, unknown>, after: Record<string, unknown>): Difference {
  const fields: Record<string, Difference> = Object.create(null);
  for (const field of Object.keys(after)) {
    const value = after[field];
    // No JSON value is the very same as one that all objects have.
    if (value !== undefined && value !== before[field])
      fields[field] = differenceOf(own(before, field), value);
  }
  const without = Object.keys(before).filter((field) => own(after, field) === undefined);
  return without.length > 0 ? { fields, without } : { fields };
}

function listDifference(before: readonly unknown[], after: readonly unknown[]): Difference {
  const dropped = before.indexOf(after[0]);
  if (after.length === 0 || dropped < 0) return { to: after };
  const stayed = before.length - dropped;
  for (let place = 0; place < stayed; place++) {
    if (before[dropped + place] !== after[place]) return { to: after };
  }
  return stayed <= after.length ? { dropped, added: after.slice(stayed) } : { to: after };
}

/** A field of its own: __proto__ may be one, and is none where it only stands for what all objects have. */
const own = (record: Record<string, unknown>, field: string): unknown =>
  Object.hasOwn(record, field) ? record[field] : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
