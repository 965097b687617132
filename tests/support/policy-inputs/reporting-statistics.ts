import type { PolicyInputs, PolicyWorld } from './world.ts';

const period = ({ agencyId }: PolicyWorld) => ({ agencyId, from: '2026-01-01', to: '2026-12-31' });

export const statisticsInputs: PolicyInputs = {
  'reporting.disclosure_statistics': (world) => ({ input: period(world) }),
  'reporting.get_statistic': (world) => ({ input: { ...period(world), key: 'releases.total' } }),
  'reporting.export_disclosure_statistics': (world) => ({ input: { ...period(world), format: 'csv' } }),
  'reporting.sync_register': ({ agencyId }) => ({ input: { agencyId } }),
  'reporting.set_register_sync': ({ agencyId }) => ({ input: { agencyId, automatic: true } }),
};
