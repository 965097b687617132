import { CITY_DOCUMENTS } from './city.ts';
import { CHAIN_DOCUMENTS } from './chains.ts';
import { ECONOMY_DOCUMENTS } from './economy.ts';
import { HEALTH_DOCUMENTS } from './health.ts';
import type { DemonstrationDocument } from './shape.ts';
import { SOCIETY_DOCUMENTS } from './society.ts';

export const DOCUMENTS: readonly DemonstrationDocument[] = [
  ...CITY_DOCUMENTS,
  ...HEALTH_DOCUMENTS,
  ...ECONOMY_DOCUMENTS,
  ...SOCIETY_DOCUMENTS,
  ...CHAIN_DOCUMENTS,
];
