export type { Fee, FeeBand, FeeBasis } from './fee.ts';
export { pageFee, requestFee } from './fee.ts';
export type { CountedRequest } from './month-count.ts';
export { unitsBefore } from './month-count.ts';
export type { DeliveryForm, PaymentStanding } from './payment.ts';
export { isFeeNoticeInTime, mayChargePerPage, paymentStanding } from './payment.ts';
export type { Band, OpenBands, Tariff } from './tariff.ts';
export { TARIFF_2021 } from './tariff.ts';
