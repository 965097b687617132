import { publish } from '../publishing.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const key = ({ agencyId }: PolicyWorld, year = 2025) => ({ agencyId, year });
const reason = '数据有误';

export const compilationInputs: PolicyInputs = {
  'reporting.get_compilation': (world) => ({ input: key(world) }),
  'reporting.list_figures': (world) => ({ input: key(world) }),
  'reporting.get_figure': (world) => ({ input: { ...key(world), key: 'releases.total' } }),
  'reporting.compare_years': (world) => ({ input: key(world) }),
  'reporting.list_report_charts': (world) => ({ input: key(world) }),
  'reporting.check_report_text': (world) => ({ input: { ...key(world), parts: { other: '无。' } } }),
  'reporting.save_report_part': (world) => ({
    input: { ...key(world), part: 'platform_building', text: '完善检索功能。', basedOn: 0 },
  }),
  'reporting.set_report_charts': (world) => ({
    input: { ...key(world), charts: [{ id: 'months', shown: false }] },
  }),
  'reporting.freeze_report': (world) => ({ input: key(world) }),
  'reporting.unfreeze_report': (world) => ({ input: { ...key(world), reason } }),
  'reporting.sign_check': (world) => ({ input: key(world) }),
  'reporting.sign_approval': (world) => ({ input: key(world) }),
  'reporting.return_report': (world) => ({ input: { ...key(world), reason } }),
  'reporting.publish_report': (world) => ({ input: key(world) }),
  'reporting.open_correction': (world) => ({ input: { ...key(world), reason } }),
  'reporting.reproduce_report': (world) => ({ input: key(world) }),
  'reporting.download_statistics': ({ agencyId }) => ({
    input: { agencyId, from: '2026-01-01', to: '2026-03-31', format: 'json' },
  }),
  'reporting.get_report_settings': ({ agencyId }) => ({ input: { agencyId } }),
  'reporting.change_report_settings': ({ agencyId }) => ({
    input: { agencyId, separateChecker: true, reason },
  }),
  'reporting.list_proposed_documents': ({ agencyId }) => ({ input: { agencyId } }),
  'reporting.enter_proposed_documents': async ({ runtime, agencyId }) => {
    const { id } = await publish(runtime, agencyId);
    return { input: { agencyId, enter: [id] } };
  },
};
