/** What was refused: a fact, a ruling, asOf or the shape of the whole; what was given; and what is allowed there. */
export class BadInput extends Error {
  readonly subject: string;
  readonly given: unknown;
  readonly allowed: string;

  constructor(subject: string, given: unknown, allowed: string) {
    super(`${subject}: 收到 ${show(given)}；可填：${allowed}`);
    this.name = 'BadInput';
    this.subject = subject;
    this.given = given;
    this.allowed = allowed;
  }
}

function show(given: unknown): string {
  const text = typeof given === 'number' || given === undefined ? String(given) : JSON.stringify(given);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
