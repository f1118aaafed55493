/** Readings that a memory holds before it starts over. */
const MOST = 1000;

/** What is longer, with a fact and a day beside it, is somebody's own story and does not come again: it is not kept. */
const LONGEST = 60;

/**
 * A pure reading that remembers what it read of short texts, though not whose they were: 在岗, 没有, 中级 and 2023年6月 are
 * what most people answer, and within one turn several readers ask for the same.
 * @param read gives values that nobody changes
 */
export function remembered<Given extends readonly (string | undefined)[], Reading>(
  read: (...given: Given) => Reading,
): (...given: Given) => Reading {
  const readings = new Map<string, { readonly reading: Reading }>();
  return (...given) => {
    const key = given.join('\n');
    const known = readings.get(key);
    if (known) return known.reading;
    const reading = read(...given);
    if (key.length > LONGEST) return reading;
    if (readings.size >= MOST) readings.clear();
    readings.set(key, { reading });
    return reading;
  };
}
