import { runUseCase } from '../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  relateDocument,
  saveDraft,
  startNewEdition,
  submitDraft,
} from '../../src/modules/disclosure/index.ts';
import { approve, attach, draftOf, publish } from '../support/publishing.ts';
import { as } from '../support/runtime.ts';
import type { House } from './portal-house.ts';

const COLUMNS = 14;

/** A table too wide for a phone. */
const WIDE_TABLE = `<table><tr>${'<th>年度补助金额（万元）</th>'.repeat(COLUMNS)}</tr><tr>${'<td>1200</td>'.repeat(COLUMNS)}</tr></table>`;

/** A second edition, with attachment and wide table, of a document that amends another, is interpreted and implemented. */
export async function publishAmendment({
  runtime,
  government,
  documents,
}: House): Promise<{ id: string; fileId: string }> {
  const editor = as('editor', government);
  const draft = draftOf(government, {
    title: '宁川市人民政府关于修改《宁川市生活垃圾分类管理办法》的决定',
    documentNumber: '宁政发〔2026〕30号',
    body: `<p>修改如下：</p>${WIDE_TABLE}`,
  });
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draft);
  const fileId = await attach(runtime, government, id, '修改对照表');
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, government, id);
  await runUseCase(runtime, as('publication_reviewer', government), relateDocument, {
    id,
    type: 'amends',
    targetId: documents.rules,
    effectiveOn: '2026-12-01',
  });
  await runUseCase(runtime, editor, startNewEdition, { id });
  await runUseCase(runtime, editor, saveDraft, { id, summary: '调整投放时间和罚款幅度。' });
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, government, id);
  await publish(runtime, government, {
    title: '《关于修改生活垃圾分类管理办法的决定》解读',
    kind: 'policy_interpretation',
    interpretsId: id,
  });
  const measure = await publish(runtime, government, { title: '关于落实投放时间调整的通知' });
  const reviewer = as('publication_reviewer', government);
  await runUseCase(runtime, reviewer, relateDocument, { id: measure.id, type: 'implements', targetId: id });
  return { id, fileId };
}
