import type { PolicyInputs } from './world.ts';

export const policyInputs: PolicyInputs = {
  'reporting.check_figures': ({ agencyId }) => ({
    input: { agencyId, year: 2025, cells: { 't3.granted.total': 3 } },
  }),
};
