import type { PolicyInputs } from './world.ts';

export const searchInputs: PolicyInputs = {
  'disclosure.export_search': () => ({ input: { q: '通知' } }),
};
