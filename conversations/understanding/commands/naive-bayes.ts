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
    const kinds = this.#labels.length;
    for (const [label, texts] of sayings)
      for (const text of texts) {
        this.#said.set(text, this.#said.has(text) && this.#said.get(text) !== label ? undefined : label);
        for (const run of runsOf(text))
          if (!this.#runs.has(run)) this.#runs.set(run, this.#runs.size * kinds);
      }
    this.#shares = new Float64Array(this.#runs.size * kinds);
    for (const [kind, texts] of [...sayings.values()].entries()) this.#count(kind, texts);
  }

  #count(kind: number, texts: readonly string[]): void {
    const kinds = this.#labels.length;
    const counts = new Map<number, number>();
    let total = 0;
    for (const run of texts.flatMap(runsOf)) {
      const at = this.#runs.get(run);
      if (at === undefined) continue;
      counts.set(at, (counts.get(at) ?? 0) + 1);
      total++;
    }
    const all = total + UNSEEN * this.#runs.size;
    const unseen = Math.log(UNSEEN / all);
    for (let at = 0; at < this.#shares.length; at += kinds) this.#shares[at + kind] = unseen;
    for (const [at, count] of counts) this.#shares[at + kind] = Math.log((count + UNSEEN) / all);
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
