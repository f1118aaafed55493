import { Decimal } from 'decimal.js';
import { type Day, on, STATION_BANDS, TOWN_CAP, toYuan } from '../../../policy/index.js';
import { readStations } from '../../understanding/index.js';
import type { Wording } from '../../wording/index.js';

/** 一个93分一个82分 运营资金分别是50万和60万: each station's share, and what they come to together. */
export function stationsLines(text: string, today: Day, wording: Wording): readonly string[] {
  const stations = readStations(text);
  const bands = on(today, STATION_BANDS);
  const cap = new Decimal(toYuan(on(today, TOWN_CAP)));
  let together = new Decimal(0);
  const lines: string[] = [];
  for (const { score, funds } of stations) {
    const band = bands.find(({ from }) => score >= from);
    if (!band) lines.push(wording.aboutScoreBelow(score, bands.at(-1)?.from ?? 0));
    // Between two bands no sum can be told, of one or of all.
    else if (score > band.to) return [];
    else {
      const share = funds.times(band.percent).div(100).toDecimalPlaces(2);
      together = together.plus(share);
      lines.push(
        wording.aboutScore(score, band.name, band.percent) +
          wording.aboutShareOf(
            wording.money(funds.toFixed(2)),
            band.percent,
            wording.money(share.toFixed(2)),
            undefined,
          ),
      );
    }
  }
  if (lines.length === 0) return [];
  const most = together.gt(cap) ? wording.money(cap.toFixed(2)) : undefined;
  return [...lines, wording.stationsTogether(wording.money(together.toFixed(2)), most)];
}
