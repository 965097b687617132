import type { CalendarDate } from '../../../../kernel/dates.ts';

/** One step of a progressive charge: `rate` yuan for each unit from `from` to `to` (null: without end). */
export interface Band {
  from: number;
  to: number | null;
  rate: number;
}

/** Further bands of equal width after the listed ones, each dearer by `rateStep`. */
export interface OpenBands {
  width: number;
  rateStep: number;
}

/** A version of the information processing fee's rates, kept so that an old computation can be reproduced. */
export interface Tariff {
  version: string;
  source: string;
  inForceFrom: CalendarDate;
  /** Requests of one applicant to one agency in one calendar month (fee measures Art. 4). */
  perRequest: { bands: readonly Band[]; then: OpenBands };
  /** Pages of one request (fee measures Art. 5). */
  perPage: { bands: readonly Band[]; then: null };
}

/** 国办函〔2020〕109号: whole yuan, the rate of each band applies only to the part inside it (超额累进). */
export const TARIFF_2021: Tariff = {
  version: '2021',
  source: 'State Council General Office letter [2020] No. 109',
  inForceFrom: '2021-01-01',
  perRequest: {
    bands: [
      { from: 1, to: 10, rate: 0 },
      { from: 11, to: 30, rate: 100 },
    ],
    then: { width: 10, rateStep: 100 },
  },
  perPage: {
    bands: [
      { from: 1, to: 30, rate: 0 },
      { from: 31, to: 100, rate: 10 },
      { from: 101, to: 200, rate: 20 },
      { from: 201, to: null, rate: 40 },
    ],
    then: null,
  },
};
