import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { addColumn } from '../../../src/modules/platforms/index.ts';
import { siteInputs } from './platforms-sites.ts';
import { placeInputs } from './platforms-places.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const column = { name: '优化营商环境', description: '营商环境政策和措施。' };
const columnAt = async ({ runtime, agencyId }: PolicyWorld, name: string): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, addColumn, { ...column, agencyId, name })).id;

export const policyInputs: PolicyInputs = {
  'platforms.list_columns': ({ agencyId }) => ({ input: { agencyId } }),
  'platforms.get_site': () => ({ input: {} }),
  'platforms.update_site': ({ aboveId }) => ({
    input: {
      name: '宁川市人民政府网',
      domain: 'www.ningchuan.gov.cn',
      siteIdCode: '3799000001',
      sponsor: '宁川市人民政府',
    },
    ownerId: aboveId,
  }),
  'platforms.add_column': ({ agencyId }) => ({ input: { ...column, agencyId } }),
  'platforms.change_column': async (world) => ({
    input: { ...column, id: await columnAt(world, '待改栏目') },
  }),
  'platforms.close_column': async (world) => ({
    input: { id: await columnAt(world, '待关栏目'), reason: '内容已并入其他栏目' },
  }),
  ...siteInputs,
  ...placeInputs,
};
