import { runUseCase } from '../../src/kernel/runtime/run.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import {
  approveAndRelease,
  createDocumentDraft,
  passReview,
  passSecrecyReview,
  submitDraft,
  uploadAttachment,
} from '../../src/modules/disclosure/index.ts';
import { as } from './runtime.ts';

export const SECRECY_OPINION = '经逐项审查，不涉及国家秘密、工作秘密、商业秘密和个人隐私，可以公开。';

/** A draft that may be submitted as it is. */
export const draftOf = (agencyId: string, more: Record<string, unknown> = {}) => ({
  agencyId,
  title: '关于印发老旧小区改造实施方案的通知',
  summary: '明确改造范围、资金来源和工作步骤。',
  body: '<p>各有关单位：</p><p>现将实施方案印发给你们，请认真贯彻执行。</p>',
  kind: 'normative_document',
  genre: 'notice',
  topic: 'construction_environment',
  keywords: ['老旧小区', '城市更新'],
  signedOn: '2026-11-02',
  effectiveOn: '2026-12-01',
  columns: ['art20_01'],
  attribute: 'proactive',
  ...more,
});

/** Drafts, submits, reviews, approves: a document that readers find. Returns its id. */
export async function publish(
  runtime: Runtime,
  agencyId: string,
  more: Record<string, unknown> = {},
): Promise<{ id: string; indexNumber: string }> {
  const editor = as('editor', agencyId);
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more));
  await runUseCase(runtime, editor, submitDraft, { id });
  const approved = await approve(runtime, agencyId, id);
  return { id, indexNumber: approved.indexNumber! };
}

export const SECRECY_BASIS = '《中华人民共和国保守国家秘密法》第三十五条、《政府信息公开条例》第十七条';

/** The whole review by the plan of the house: reviewer, secrecy review, then the head's final review. */
export async function approve(runtime: Runtime, agencyId: string, id: string) {
  const reviewer = as('publication_reviewer', agencyId);
  const steps = ['first_proof', 'first_review', 'second_proof', 'second_review'];
  await runUseCase(runtime, reviewer, passReview, { id, steps, opinion: '内容准确，同意。' });
  await passSecrecy(runtime, agencyId, id);
  return finish(runtime, agencyId, id);
}

/** The secrecy review of what waits. */
export const passSecrecy = (runtime: Runtime, agencyId: string, id: string) =>
  runUseCase(runtime, as('publication_reviewer', agencyId), passSecrecyReview, {
    id,
    basis: SECRECY_BASIS,
    opinion: SECRECY_OPINION,
  });

/** The head of the office takes all steps that are left, the final review with them. */
export const finish = (runtime: Runtime, agencyId: string, id: string) =>
  runUseCase(runtime, as('foi_head', agencyId), approveAndRelease, { id, opinion: '同意发布。' });

/** A PDF of one page with a line of Latin text. */
export const aPdf = (text = 'x'): { name: string; content: Uint8Array } => {
  const latin = text.replace(/[^\x20-\x7e]/g, '?').replace(/[()\\]/g, '');
  const drawn = `BT /F1 12 Tf 72 720 Td (${latin}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = `%PDF-1.7\n%${text}\n`;
  const begins: number[] = [];
  const size = () => new TextEncoder().encode(file).length;
  for (const [at, object] of objects.entries()) {
    begins.push(size());
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = size();
  const entries = begins.map((begin) => `${String(begin).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return { name: '附件.pdf', content: new TextEncoder().encode(file) };
};

/** Adds a file to the draft. Returns its id. */
export async function attach(
  runtime: Runtime,
  agencyId: string,
  id: string,
  label = '附件1',
): Promise<string> {
  const input = { id, label, file: aPdf(label) };
  return (await runUseCase(runtime, as('editor', agencyId), uploadAttachment, input)).id;
}
