import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import * as reporting from '../../../src/modules/reporting/index.ts';
import { outsideReport } from '../collection.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const NAMES = ['宁川市甲局', '宁川市乙局'] as const;
const opening = (agencyId: string) => ({
  agencyId,
  year: 2025,
  submitBy: '2026-01-20',
  publishBy: '2026-01-31',
  members: NAMES.map((name) => ({ name, kind: 'department' as const })),
});

/** A collection of the agency with two agencies outside of the house. */
async function collectionAt(world: PolicyWorld): Promise<{ id: string; memberIds: string[] }> {
  const { runtime, agencyId } = world;
  const { id } = await runUseCase(runtime, SYSTEM_ACTOR, reporting.openCollection, opening(agencyId));
  const { members } = await runUseCase(runtime, SYSTEM_ACTOR, reporting.getCollection, { id });
  return { id, memberIds: members.map((member) => member.id) };
}

const placeAt = async (world: PolicyWorld) => {
  const { id, memberIds } = await collectionAt(world);
  return { id, memberId: memberIds[0]! };
};

/** The same after the first has handed in; `accept`: both have, and are accepted. */
async function handedIn(world: PolicyWorld, accept = false) {
  const { id, memberIds } = await collectionAt(world);
  const { runtime } = world;
  const { figures } = await outsideReport(NAMES[0], 1);
  for (const memberId of accept ? memberIds : memberIds.slice(0, 1)) {
    const place = { id, memberId };
    await runUseCase(runtime, SYSTEM_ACTOR, reporting.submitForm, { ...place, cells: figures });
    if (accept) await runUseCase(runtime, SYSTEM_ACTOR, reporting.acceptSubmission, place);
  }
  return { id, memberId: memberIds[0]!, memberIds };
}

const outside = async (name: string = NAMES[0]) => (await outsideReport(name, 1)).file;
const receivedAt = async ({ runtime, agencyId }: PolicyWorld, fault = false) =>
  runUseCase(runtime, SYSTEM_ACTOR, reporting.uploadReport, {
    agencyId,
    file: (await outsideReport(NAMES[1], 2, fault ? { fault: 'text_differs' } : {})).file,
  });
const codeAt = async (world: PolicyWorld): Promise<string> =>
  (await runUseCase(world.runtime, SYSTEM_ACTOR, reporting.issueLink, await placeAt(world))).code;

/** The two offices' shared document: what a joint item takes off one of them. */
async function jointItem(world: PolicyWorld) {
  const { id, memberIds } = await handedIn(world, true);
  const what = { type: 'cells' as const, entries: [{ cell: 't3.new_received.total', quantity: 1 }] };
  return { id, title: '共同事项', reason: '联合办理', what, agencies: memberIds, countedById: memberIds[0]! };
}

const id = async (world: PolicyWorld) => ({ input: { id: (await collectionAt(world)).id } });
const place = async (world: PolicyWorld) => ({ input: await placeAt(world) });
const ofOffice = ({ agencyId }: PolicyWorld) => ({ input: { agencyId } });
const ofYear = ({ agencyId }: PolicyWorld) => ({ input: { agencyId, year: 2025 } });
const summed = async (world: PolicyWorld) => ({ input: { id: (await handedIn(world, true)).id } });

export const collectionInputs: PolicyInputs = {
  'reporting.upload_report': async ({ agencyId }) => ({ input: { agencyId, file: await outside() } }),
  'reporting.list_received': ofOffice,
  'reporting.export_received': ofOffice,
  'reporting.get_received': async (world) => ({ input: { id: (await receivedAt(world)).id } }),
  'reporting.download_received': async (world) => ({ input: { id: (await receivedAt(world)).id } }),
  'reporting.judge_findings': async (world) => {
    const report = await receivedAt(world, true);
    const { findings } = await runUseCase(world.runtime, SYSTEM_ACTOR, reporting.getReceived, {
      id: report.id,
    });
    return {
      input: { id: report.id, judgements: [{ findingKey: findings[0]!.key, verdict: 'confirmed' }] },
    };
  },
  'reporting.recheck_reports': ofYear,
  'reporting.propose_collection': ofYear,
  'reporting.open_collection': ({ agencyId }) => ({ input: opening(agencyId) }),
  'reporting.list_collections': ofOffice,
  'reporting.own_collections': ofOffice,
  'reporting.get_collection': id,
  'reporting.export_collection': id,
  'reporting.revise_collection': async (world) => ({
    input: { id: (await collectionAt(world)).id, note: '请按时报送' },
  }),
  'reporting.close_collection': id,
  'reporting.reopen_collection': async (world) => {
    const { id: closed } = await collectionAt(world);
    await runUseCase(world.runtime, SYSTEM_ACTOR, reporting.closeCollection, { id: closed });
    return { input: { id: closed } };
  },
  'reporting.add_members': async (world) => ({
    input: { id: (await collectionAt(world)).id, members: [{ name: '宁川市丙局', kind: 'department' }] },
  }),
  'reporting.get_member': place,
  'reporting.revise_member': async (world) => ({
    input: { ...(await placeAt(world)), contactPhone: '0000-1234567' },
  }),
  'reporting.remove_member': async (world) => ({ input: { ...(await placeAt(world)), reason: '机构撤销' } }),
  'reporting.remind_members': async (world) => {
    const { id: collection, memberIds } = await collectionAt(world);
    return { input: { id: collection, memberIds } };
  },
  'reporting.submit_file': async (world) => ({ input: { ...(await placeAt(world)), file: await outside() } }),
  'reporting.submit_form': async (world) => ({
    input: { ...(await placeAt(world)), cells: { 't3.new_received.total': 1 } },
  }),
  'reporting.submit_report': async ({ runtime, agencyId, aboveId }) => {
    const { id: collection } = await runUseCase(runtime, SYSTEM_ACTOR, reporting.openCollection, {
      ...opening(aboveId),
      members: [{ aboutAgencyId: agencyId, kind: 'department' }],
    });
    const { members } = await runUseCase(runtime, SYSTEM_ACTOR, reporting.getCollection, { id: collection });
    return { input: { id: collection, memberId: members[0]!.id } };
  },
  'reporting.return_submission': async (world) => {
    const { memberIds: _, ...at } = await handedIn(world);
    return { input: { ...at, words: '请核对后重新报送。' } };
  },
  'reporting.accept_submission': async (world) => {
    const { memberIds: _, ...at } = await handedIn(world);
    return { input: at };
  },
  'reporting.reopen_submission': async (world) => {
    const { memberIds: _, ...at } = await handedIn(world, true);
    return { input: { ...at, reason: '发现差错' } };
  },
  'reporting.record_publication': async (world) => ({
    input: { ...(await placeAt(world)), publishedOn: '2026-01-30' },
  }),
  'reporting.issue_link': place,
  'reporting.revoke_link': async (world) => {
    const at = await placeAt(world);
    await runUseCase(world.runtime, SYSTEM_ACTOR, reporting.issueLink, at);
    return { input: at };
  },
  'reporting.read_by_code': async (world) => ({ input: { code: await codeAt(world) } }),
  'reporting.submit_file_by_code': async (world) => ({
    input: { code: await codeAt(world), file: await outside() },
  }),
  'reporting.submit_form_by_code': async (world) => ({
    input: { code: await codeAt(world), cells: { 't3.new_received.total': 1 } },
  }),
  'reporting.get_aggregate': id,
  'reporting.export_aggregate': id,
  'reporting.get_aggregate_cell': async (world) => ({
    input: { id: (await collectionAt(world)).id, cell: 't3.granted.total' },
  }),
  'reporting.compare_agencies': id,
  'reporting.set_comparison_minimum': ({ agencyId }) => ({ input: { agencyId, minimum: 20 } }),
  'reporting.propose_joint_items': id,
  'reporting.enter_joint_item': async (world) => ({ input: await jointItem(world) }),
  'reporting.remove_joint_item': async (world) => {
    const entered = await runUseCase(
      world.runtime,
      SYSTEM_ACTOR,
      reporting.enterJointItem,
      await jointItem(world),
    );
    return {
      input: { id: entered.collectionId, itemId: entered.jointItems[0]!.id, reason: '登记有误' },
    };
  },
  'reporting.use_for_report': async (world) => ({ input: { ...(await summed(world)).input, use: true } }),
};
