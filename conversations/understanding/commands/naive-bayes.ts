/** What a text is most like, and how surely: 0 to 1. */
export interface Likeness<Label> {
  readonly label: Label;
  readonly probability: number;
}

/** Runs of up to so many signs are looked at: 不办 and 办了 and 不办了 tell more than their signs. */
const LONGEST_RUN = 3;
/** What is counted of a run that was never seen: little, for most sayings are new somewhere. */
const UNSEEN = 0.3;
/** The runs of a text overlap, and each tells again what the others told: their evidence is worth so much less. */
const INDEPENDENCE = 0.15;

/**
 * Tells what kind of thing a short text is by what people said of each kind: naive Bayes over the runs of one to three
 * signs, every kind as likely beforehand. Made by counting alone, and for one text as dear as it has signs.
 */
export class NaiveBayes<Label extends string> {
  readonly #labels: readonly Label[];
  /** What each saying is, word for word; undefined where people say it of two kinds. */
  readonly #said = new Map<string, Label | undefined>();
  /** For each run that was seen, the logarithm of its share in each kind. */
  readonly #shares = new Map<string, Float64Array>();

  /** @param sayings what people say of each kind, in the form that `classify` is given */
  constructor(sayings: ReadonlyMap<Label, readonly string[]>) {
    this.#labels = [...sayings.keys()];
    for (const [label, texts] of sayings)
      for (const text of texts)
        this.#said.set(text, this.#said.has(text) && this.#said.get(text) !== label ? undefined : label);
    const totals = new Float64Array(this.#labels.length);
    for (const [kind, texts] of [...sayings.values()].entries())
      for (const run of texts.flatMap(runsOf)) {
        const counts = this.#shares.get(run) ?? new Float64Array(totals.length);
        counts[kind] = (counts[kind] ?? 0) + 1;
        totals[kind] = (totals[kind] ?? 0) + 1;
        this.#shares.set(run, counts);
      }
    const unseen = UNSEEN * this.#shares.size;
    for (const counts of this.#shares.values())
      for (const [kind, count] of counts.entries())
        counts[kind] = Math.log((count + UNSEEN) / ((totals[kind] ?? 0) + unseen));
  }

  /** @returns undefined only where there are no kinds */
  classify(text: string): Likeness<Label> | undefined {
    const said = this.#said.get(text);
    if (said !== undefined) return { label: said, probability: 1 };
    const evidence = new Float64Array(this.#labels.length);
    for (const run of runsOf(text))
      for (const [kind, share] of this.#shares.get(run)?.entries() ?? [])
        evidence[kind] = (evidence[kind] ?? 0) + share * INDEPENDENCE;
    const most = Math.max(...evidence);
    const best = this.#labels[evidence.indexOf(most)];
    if (best === undefined) return undefined;
    const all = evidence.reduce((sum, one) => sum + Math.exp(one - most), 0);
    return { label: best, probability: 1 / all };
  }
}

/** The different runs of a text, its beginning and its end among them. */
function runsOf(text: string): readonly string[] {
  const signs = ['^', ...text, '$'];
  const runs = new Set<string>();
  for (let length = 1; length <= LONGEST_RUN; length++)
    for (let at = 0; at + length <= signs.length; at++) runs.add(signs.slice(at, at + length).join(''));
  return [...runs];
}
