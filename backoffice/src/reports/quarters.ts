import type { signText } from '../text/reports-sign.ts';
import type { Spoken } from '../text/say.ts';

/** A period that is asked for often. */
export interface UsualPeriod {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The quarters, the first half and the whole of a year. */
export function usualPeriods(year: number, t: Spoken<typeof signText>): UsualPeriod[] {
  const quarters = ENDS.map((end, index) => ({
    name: t.quarter(index + 1),
    from: `${year}-${String(index * 3 + 1).padStart(2, '0')}-01`,
    to: `${year}-${end}`,
  }));
  return [
    ...quarters,
    { name: t.half, from: `${year}-01-01`, to: `${year}-06-30` },
    { name: t.wholeYear, from: `${year}-01-01`, to: `${year}-12-31` },
  ];
}
