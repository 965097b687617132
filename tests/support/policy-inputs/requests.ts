import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { A_PDF, aForm } from '../requests.ts';
import type { PolicyCase, PolicyInputs, PolicyWorld } from './world.ts';

/** A case of the agency; neither in the actor's division nor assigned to them. */
async function caseAt({ runtime, agencyId, divisionId }: PolicyWorld): Promise<string> {
  const form = { ...aForm(agencyId), channel: 'in_person' as const, divisionId };
  return (await runUseCase(runtime, SYSTEM_ACTOR, requests.registerRequest, form)).id;
}

/** A builder for a use case on one case, with the rest of its input. */
const onCase =
  (rest: Record<string, unknown> = {}) =>
  async (world: PolicyWorld): Promise<PolicyCase> => {
    const id = await caseAt(world);
    return { input: { id, ...rest }, recordId: id };
  };

const upload = { name: '材料.pdf', content: A_PDF };
const anId = '00000000-0000-7000-8000-000000000000';

export const policyInputs: PolicyInputs = {
  'requests.submit_request': ({ agencyId }) => ({ input: aForm(agencyId) }),
  'requests.track_request': () => ({ input: { number: '无此号', queryCode: 'ABCDEFGHJK' } }),
  'requests.register_request': ({ agencyId }) => ({
    input: { ...aForm(agencyId), channel: 'in_person' },
  }),
  'requests.get_own_request': onCase(),
  'requests.get_case': onCase(),
  'requests.list_requests': ({ agencyId }) => ({ input: { agencyId } }),
  'requests.export_requests': ({ agencyId }) => ({ input: { agencyId, format: 'csv' } }),
  'requests.get_board': ({ agencyId }) => ({ input: { agencyId } }),
  'requests.download_file': onCase({ fileId: anId }),
  'requests.download_letter': onCase({ letterId: 'receipt', format: 'html' }),
  'requests.preview_reply': onCase(),
  'requests.guide_decision': onCase(),
  'requests.view_applicant': onCase({ reason: '核对送达地址' }),
  'requests.confirm_receipt': onCase(),
  'requests.assign_request': async (world) => ({
    input: { id: await caseAt(world), divisionId: world.divisionId },
  }),
  'requests.send_correction_notice': onCase({ items: ['请写明年度'] }),
  'requests.receive_correction': onCase({ description: '补正后的内容' }),
  'requests.lapse_correction': onCase(),
  'requests.start_consultation': onCase({ party: 'third_party', name: '某公司', information: '单价' }),
  'requests.record_consultation_delivery': onCase({ consultationId: anId }),
  'requests.record_consultation_return': onCase({ consultationId: anId, opinion: 'consents' }),
  'requests.propose_extension': onCase({ workingDays: 10, reason: '需要核对' }),
  'requests.approve_extension': onCase({ workingDays: 10, reason: '需要核对' }),
  'requests.decline_extension': onCase({ reason: '可以按期答复' }),
  'requests.request_reasons': onCase({ reason: '本月已提出多件申请' }),
  'requests.receive_reasons': onCase({ statement: '研究需要' }),
  'requests.set_reasonable_delay': onCase({ until: '2027-03-01', reason: '数量较大' }),
  'requests.send_fee_notice': onCase({ basis: 'per_page', quantity: 68, paymentMethod: '银行转账' }),
  'requests.record_fee_notice_receipt': onCase(),
  'requests.record_payment': onCase(),
  'requests.lapse_unpaid_fee': onCase(),
  'requests.save_decision_draft': onCase({ answers: { clarity: 'clear' } }),
  'requests.submit_draft': onCase(),
  'requests.pass_review': onCase(),
  'requests.send_back': onCase({ reason: '请补充' }),
  'requests.dispatch_reply': onCase({ channel: 'post' }),
  'requests.record_delivery': onCase({ letterId: anId }),
  'requests.withdraw_request': onCase(),
  'requests.correct_fact': onCase({ factId: anId, reason: '日期有误', on: '2026-11-01' }),
  'requests.add_note': onCase({ text: '备注' }),
  'requests.upload_file': onCase({ role: 'working_paper', file: upload }),
  'requests.record_remedy': onCase({ track: 'review', organ: '市人民政府' }),
  'requests.get_settings': ({ agencyId }) => ({ input: { agencyId } }),
  'requests.change_settings': ({ agencyId }) => ({ input: { agencyId, correctionDays: 15 } }),
  'requests.correct_remedy': onCase({ remedyId: anId, reason: '登记有误', result: 'upheld' }),
  'requests.decide_remedy': onCase({ remedyId: anId, result: 'upheld' }),
};
