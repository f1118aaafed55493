const FIGURES: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ]
    .flat()
    .map((word, value) => [word, value]),
);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TENS_AND_ONES = new RegExp(
  `\\b(${TENS.join('|')})(?:[ -](one|two|three|four|five|six|seven|eight|nine))?\\b`,
  'gu',
);
/** One is a number where something is counted by it: not in “the first one”. */
const ONE_WORD = new RegExp(
  `\\b(?:${Object.keys(FIGURES)
    .filter((word) => word !== 'one')
    .join('|')})\\b|^one$|\\bone(?= (?:hundred|thousand|million|papers?|articles?|already)\\b)`,
  'gu',
);
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, million: 1_000_000 };
const SCALED = /(\d[\d,]*(?:\.\d+)?) ?(hundred|thousand|million)\b/gu;

/**
 * Numbers as English spells them, written in figures: ninety one, two, 1.2 million, 800,000; 20th of June as 20 june, and
 * cert, i'm senior as the certificate they mean.
 */
export function fromEnglish(text: string): string {
  return text
    .replace(TENS_AND_ONES, (_, tens: string, ones?: string) =>
      String((TENS.indexOf(tens) + 2) * 10 + (ones ? (FIGURES[ones] ?? 0) : 0)),
    )
    .replace(ONE_WORD, (word) => String(FIGURES[word]))
    .replace(SCALED, (_, figure: string, scale: string) =>
      String(Math.round(Number(figure.replaceAll(',', '')) * (SCALES[scale] ?? 1))),
    )
    .replace(/(\d)(?:st|nd|rd|th) of (?=[a-z]{3})/gu, '$1 ')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/\bcerts?\b/gu, 'certificate')
    .replace(
      /(?<=\b(?:i'm|i am) (?:an? )?)(senior|intermediate|junior)(?=$|[,.;]| (?:now|level))/gu,
      '$1 certificate',
    );
}
