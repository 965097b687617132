import type { DemonstrationCase } from '../../cases/shape.ts';
import { HEALTH_CASES } from './health.ts';
import { LAST_YEARS_CASES } from './last-year.ts';
import { OTHER_CASES } from './others.ts';

export const CASES: readonly DemonstrationCase[] = [...LAST_YEARS_CASES, ...HEALTH_CASES, ...OTHER_CASES];
