import type { PolicyRule } from '../../../kernel/policy/policy.ts';

/** Published figures over the years and the open data are everybody's. */
export const SERIES_POLICY: readonly PolicyRule[] = [
  { action: 'reporting.read_series', allow: [], everyone: true },
  { action: 'reporting.download_open_data', allow: [], everyone: true },
  { action: 'reporting.download_data_dictionary', allow: [], everyone: true },
];
