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
 * signs, every kind as likely beforehand. Made by counting alone; one text costs as much as it has signs.
 */
export class NaiveBayes<Label extends string> {
  readonly #labels: readonly Label[];
  /** What each saying is, word for word; undefined where people say it of two kinds. */
  readonly #said = new Map<string, Label | undefined>();
  /** Where the shares of a run begin. */
  readonly #runs = new Map<string, number>();
  /** The logarithm of each run's share in each kind: those of one run stand together, in the order of the labels. */
  readonly #shares: Float64Array;

  /** @param sayings what people say of each kind, in the form that `classify` is given */
  constructor(sayings: ReadonlyMap<Label, readonly string[]>) {
    this.#labels = [...sayings.keys()];
    const counts: number[] = [];
    const none = this.#labels.map(() => 0);
    const totals = [...none];
    for (const [kind, [label, texts]] of [...sayings].entries())
      for (const text of texts) {
        this.#said.set(text, this.#said.has(text) && this.#said.get(text) !== label ? undefined : label);
        for (const run of runsOf(text)) {
          const at = this.#runs.get(run) ?? counts.length;
          if (at === counts.length) {
            this.#runs.set(run, at);
            counts.push(...none);
          }
          counts[at + kind] = (counts[at + kind] ?? 0) + 1;
          totals[kind] = (totals[kind] ?? 0) + 1;
        }
      }
    const alls = totals.map((total) => total + UNSEEN * this.#runs.size);
    const unseen = alls.map((all) => Math.log(UNSEEN / all));
    const kinds = this.#labels.length;
    this.#shares = new Float64Array(counts.length);
    for (let at = 0; at < counts.length; at++) {
      const [kind, count] = [at % kinds, counts[at] ?? 0];
      this.#shares[at] = count === 0 ? (unseen[kind] ?? 0) : Math.log((count + UNSEEN) / (alls[kind] ?? 1));
    }
  }

  /** @returns undefined only where there are no kinds */
  classify(text: string): Likeness<Label> | undefined {
    const said = this.#said.get(text);
    if (said !== undefined) return { label: said, probability: 1 };
    const kinds = this.#labels.length;
    const evidence = new Float64Array(kinds);
    for (const run of runsOf(text)) {
      const at = this.#runs.get(run);
      if (at === undefined) continue;
      for (let kind = 0; kind < kinds; kind++)
        evidence[kind] = (evidence[kind] ?? 0) + (this.#shares[at + kind] ?? 0) * INDEPENDENCE;
    }
    const most = Math.max(...evidence);
    const label = this.#labels[evidence.indexOf(most)];
    if (label === undefined) return undefined;
    const all = evidence.reduce((sum, one) => sum + Math.exp(one - most), 0);
    return { label, probability: 1 / all };
  }
}

/** The runs of a text, its beginning and its end among them. */
function runsOf(text: string): readonly string[] {
  const signs = `^${text}$`;
  const runs: string[] = [];
  for (let at = 0; at < signs.length; at++)
    for (let end = at + 1; end <= Math.min(at + LONGEST_RUN, signs.length); end++)
      runs.push(signs.slice(at, end));
  return runs;
}
