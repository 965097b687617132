import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { addSchemeItem, openTransfer, recordChannelRelease } from '../../../src/modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { aPdf, publish } from '../publishing.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

let made = 0;
const itemOf = (agencyId: string) => ({
  agencyId,
  level1: '规划计划',
  level2: `专项规划${(made += 1)}`,
  content: '规划文本',
  body: '本机关',
  timeLimitKind: 'working_days',
  timeLimitDays: 20,
  channels: ['website'],
  basis: '《中华人民共和国政府信息公开条例》第二十条第（三）项',
  statutoryItem: 'art20_03',
});
const item = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await runUseCase(runtime, SYSTEM_ACTOR, addSchemeItem, itemOf(agencyId) as never)).id;
const released = async ({ runtime, agencyId }: PolicyWorld): Promise<string> =>
  (await publish(runtime, agencyId)).id;
const act = ({ agencyId }: PolicyWorld, documentIds: readonly string[]) => ({
  agencyId,
  documentIds,
  channel: 'press',
  outletName: '宁川日报',
  publishedOn: '2026-11-20',
});
const recorded = async (world: PolicyWorld): Promise<string> => {
  const input = { ...act(world, [await released(world)]), file: aPdf() };
  return (await runUseCase(world.runtime, SYSTEM_ACTOR, recordChannelRelease, input as never)).ids[0]!;
};
const list = async ({ agencyId }: PolicyWorld) => {
  const receiverName = `接收单位${(made += 1)}`;
  return { agencyId, receiverName, from: '2019-01-01', to: '2030-12-31' };
};
const transfer = async (world: PolicyWorld): Promise<string> => {
  await released(world);
  return (await runUseCase(world.runtime, SYSTEM_ACTOR, openTransfer, await list(world))).id;
};
const table = () => ({
  name: '目录.csv',
  content: new TextEncoder().encode(
    '一级事项,公开内容,公开主体,公开依据,公开渠道\n规划,规划文本,本机关,《条例》,政府网站',
  ),
});
const period = ({ agencyId }: PolicyWorld) => ({ agencyId, from: '2026-01-01', to: '2026-12-31' });

export const schemeInputs: PolicyInputs = {
  'disclosure.list_scheme': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.export_scheme': ({ agencyId }) => ({ input: { agencyId, format: 'csv' } }),
  'disclosure.get_scheme_item': async (world) => ({ input: { id: await item(world) } }),
  'disclosure.get_scheme_matrix': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.export_scheme_matrix': ({ agencyId }) => ({ input: { agencyId, format: 'csv' } }),
  'disclosure.add_scheme_item': ({ agencyId }) => ({ input: itemOf(agencyId) }),
  'disclosure.change_scheme_item': async (world) => ({
    input: { id: await item(world), version: 1, body: '办公室' },
  }),
  'disclosure.remove_scheme_item': async (world) => ({
    input: { id: await item(world), reason: '职能划出' },
  }),
  'disclosure.order_scheme': async (world) => ({
    input: { agencyId: world.agencyId, ids: [await item(world)] },
  }),
  'disclosure.start_scheme': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.import_scheme': ({ agencyId }) => ({ input: { agencyId, file: table() } }),
  'disclosure.link_scheme_documents': async (world) => ({
    input: { id: await item(world), documentIds: [await released(world)] },
  }),
  'disclosure.unlink_scheme_documents': async (world) => ({
    input: { id: await item(world), documentIds: [await released(world)] },
  }),
  'disclosure.set_document_items': async (world) => ({
    input: { documentId: await released(world), itemIds: [await item(world)] },
  }),
  'disclosure.get_document_items': async (world) => ({ input: { documentId: await released(world) } }),
  'disclosure.public_scheme': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.axis_counts': () => ({ input: {} }),
  'disclosure.record_channel_release': async (world) => ({ input: act(world, [await released(world)]) }),
  'disclosure.correct_channel_release': async (world) => ({
    input: { id: await recorded(world), reason: '登记有误', void: true },
  }),
  'disclosure.list_channel_releases': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.export_channel_releases': ({ agencyId }) => ({ input: { agencyId, format: 'csv' } }),
  'disclosure.read_channel_proof': async (world) => ({ input: { id: await recorded(world) } }),
  'disclosure.open_transfer': async (world) => {
    await released(world);
    return { input: await list(world) };
  },
  'disclosure.close_transfer': async (world) => ({
    input: { id: await transfer(world), handedOn: '2026-11-20', handedBy: '甲', receivedBy: '乙' },
  }),
  'disclosure.discard_transfer': async (world) => ({
    input: { id: await transfer(world), reason: '重新整理' },
  }),
  'disclosure.list_transfers': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.waiting_transfer': ({ agencyId }) => ({ input: { agencyId, receiverName: '宁川市档案馆' } }),
  'disclosure.get_transfer': async (world) => ({ input: { id: await transfer(world) } }),
  'disclosure.download_transfer': async (world) => ({ input: { id: await transfer(world), format: 'xlsx' } }),
  'disclosure.add_page_views': () => ({ input: { counts: [] } }),
  'disclosure.list_page_views': (world) => ({ input: period(world) }),
  'disclosure.export_page_views': (world) => ({ input: { ...period(world), format: 'csv' } }),
};
