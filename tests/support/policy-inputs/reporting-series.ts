import type { PolicyInputs } from './world.ts';

export const seriesInputs: PolicyInputs = {
  'reporting.read_series': ({ agencyId }) => ({ input: { agency: agencyId } }),
  'reporting.download_open_data': () => ({ input: { format: 'csv' } }),
  'reporting.download_data_dictionary': () => ({ input: { format: 'json' } }),
};
