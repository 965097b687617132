import type { DemonstrationCase } from '../../cases/shape.ts';
import { HEALTH_CASES } from './health.ts';

export const CASES: readonly DemonstrationCase[] = [...HEALTH_CASES];
