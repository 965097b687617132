import type { FiguresCheck } from '../../../src/modules/reporting/contract.ts';
import { call } from './client.ts';

export type { FiguresCheck };

export const checkFigures = (body: {
  agencyId: string;
  year: number;
  cells: Readonly<Record<string, number | null>>;
}) => call<FiguresCheck>('POST', '/figures/check', { body });
