import type { PolicyInputs } from './world.ts';

export const openDataInputs: PolicyInputs = {
  'disclosure.list_released_records': () => ({ input: {} }),
  'disclosure.list_released_addresses': () => ({ input: { year: 2026 } }),
  'disclosure.list_address_years': () => ({ input: {} }),
  'disclosure.list_policies': () => ({ input: {} }),
  'disclosure.describe_public_file': () => ({ input: { fileId: 'none' } }),
};
