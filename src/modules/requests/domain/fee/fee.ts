import type { Band, OpenBands, Tariff } from './tariff.ts';
import { TARIFF_2021 } from './tariff.ts';

/** The two bases of the charge; a request has one or the other, never both (fee measures Art. 3). */
export type FeeBasis = 'per_request' | 'per_page';

/** The part of a count that falls into one band. */
export interface FeeBand extends Band {
  count: number;
  amount: number;
}

/** A computed fee with all its inputs, in whole yuan. */
export interface Fee {
  basis: FeeBasis;
  tariffVersion: string;
  /** Units counted from 1 that were there before and are not charged again. */
  already: number;
  count: number;
  /** The bands the count reaches, split. */
  bands: FeeBand[];
  total: number;
  /** Rate of the last unit; 0 when there is none. */
  nthRate: number;
}

/**
 * Fee for requests of one applicant in one calendar month (fee measures Art. 4): units `already` + 1 to `already` + `count`.
 * With `already` 0 it is the month's cumulative fee. Throws RangeError for negative or fractional numbers.
 */
export function requestFee(count: number, already = 0, tariff: Tariff = TARIFF_2021): Fee {
  return charge('per_request', tariff, tariff.perRequest, already, count);
}

/** Fee for the pages of a single request (fee measures Art. 5). Throws RangeError for negative or fractional numbers. */
export function pageFee(pages: number, tariff: Tariff = TARIFF_2021): Fee {
  return charge('per_page', tariff, tariff.perPage, 0, pages);
}

function charge(
  basis: FeeBasis,
  tariff: Tariff,
  scale: { bands: readonly Band[]; then: OpenBands | null },
  already: number,
  count: number,
): Fee {
  for (const value of [already, count])
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`);
  const last = already + count;
  const bands: FeeBand[] = [];
  for (const band of bandsUpTo(scale, last)) {
    const inside = Math.min(last, band.to ?? last) - Math.max(already, band.from - 1);
    if (inside > 0) bands.push({ ...band, count: inside, amount: inside * band.rate });
  }
  return {
    basis,
    tariffVersion: tariff.version,
    already,
    count,
    bands,
    total: bands.reduce((sum, band) => sum + band.amount, 0),
    nthRate: bands.at(-1)?.rate ?? 0,
  };
}

function bandsUpTo(scale: { bands: readonly Band[]; then: OpenBands | null }, last: number): Band[] {
  const bands = [...scale.bands];
  for (let band = bands.at(-1)!; scale.then && band.to !== null && band.to < last; band = bands.at(-1)!) {
    const { width, rateStep } = scale.then;
    bands.push({ from: band.to + 1, to: band.to + width, rate: band.rate + rateStep });
  }
  return bands;
}
