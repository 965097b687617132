import { CITY_DOCUMENTS } from './city.ts';
import { HEALTH_DOCUMENTS } from './health.ts';
import type { DemonstrationDocument } from './shape.ts';

export const DOCUMENTS: readonly DemonstrationDocument[] = [...CITY_DOCUMENTS, ...HEALTH_DOCUMENTS];
