import { AppError, type ErrorKind, type Problem } from '../../kernel/errors.ts';
import type { DraftProblem } from './domain/draft-rules.ts';
import type { Label } from './labels.ts';
import { REPEAL_CORRECTION_FACTS } from './labels/repeal-corrections.ts';
import { CHECKS_FACT_TEXTS } from './messages/checks.ts';
import { EDITION_FACT_TEXTS } from './messages/editions.ts';
import { INTERPRETATION_FACT_TEXTS } from './labels/interpretation.ts';
import { IMPORT_FACT_TEXTS } from './messages/import.ts';

const REGULATION = (article: string): string => `《政府信息公开条例》第${article}条`;
const SECRECY_LAW = '《保守国家秘密法》第三十五条';

const problem = (code: string, field: string, zh: string, en: string, rule?: string): Problem => ({
  code,
  field,
  zh,
  en,
  ...(rule === undefined ? {} : { rule }),
});

/** What each rule of a draft says when it is broken. */
export const DRAFT_PROBLEM_TEXTS: Readonly<Record<DraftProblem, Problem>> = {
  signed_in_future: problem(
    'signed_in_future',
    'signedOn',
    '成文日期不能晚于今天，请核对。',
    'The date of the document cannot lie in the future.',
  ),
  changed_before_signed: problem(
    'changed_before_signed',
    'changedOn',
    '变更日期不能早于成文日期，请核对。',
    'The date of change cannot be before the date of the document.',
  ),
  changed_in_future: problem(
    'changed_in_future',
    'changedOn',
    '变更日期不能晚于今天，请核对。',
    'The date of change cannot lie in the future.',
  ),
  expires_before_effective: problem(
    'expires_before_effective',
    'expiresOn',
    '有效期截止日早于实施日期，请核对两个日期。',
    'The last day of validity is before the first; check both dates.',
  ),
  classification_mark: problem(
    'classification_mark',
    'body',
    '标题、概述、正文或附件名称中有密级标志。涉密文件不得进入本系统：请立即按保密规定处理，并从本机删除；如系误判，请去掉密级标志字样后再保存。',
    'A mark of classification was found. Classified material must not enter this system; handle it under the secrecy rules, or remove the mark if it is none.',
    SECRECY_LAW,
  ),
  ground_required: problem(
    'ground_required',
    'withholdingGround',
    '公开属性不是“主动公开”的，应当选择法定理由。',
    'Choose the legal ground why it is not published proactively.',
    REGULATION('五'),
  ),
  ground_does_not_fit: problem(
    'ground_does_not_fit',
    'withholdingGround',
    '所选理由不适用于这一公开属性，请重新选择理由或公开属性。',
    'This ground does not justify this attribute; change one of them.',
  ),
  reason_required: problem(
    'reason_required',
    'withholdingReason',
    '请写明具体理由：哪些内容属于所选情形。',
    'Explain the reasons: what content falls under the ground.',
  ),
  ground_without_need: problem(
    'ground_without_need',
    'withholdingGround',
    '主动公开的文件不需要不公开理由，请清除理由，或改正公开属性。',
    'A proactively published document needs no ground for withholding; clear it or change the attribute.',
  ),
  summary_required: problem(
    'summary_required',
    'summary',
    '请填写内容概述，公开目录必须载明。',
    'Enter a summary; the catalogue must carry one.',
    REGULATION('十二'),
  ),
  signed_on_required: problem(
    'signed_on_required',
    'signedOn',
    '请填写成文日期，公开目录必须载明，公开期限由它起算。',
    'Enter the date of the document; the period for publication runs from it.',
    `${REGULATION('十二')}、第二十六条`,
  ),
  content_required: problem(
    'content_required',
    'body',
    '正文为空且没有附件，请填写正文或上传附件。',
    'There is neither text nor attachment.',
  ),
  column_required: problem(
    'column_required',
    'columns',
    '请选择要发布到的栏目。',
    'Choose the column it is published in.',
  ),
};

const error = (
  kind: ErrorKind,
  code: string,
  zh: string,
  en: string,
  more: Partial<Problem> = {},
): AppError => new AppError(kind, { code, zh, en, ...more });

export const documentNotFound = (): AppError =>
  error(
    'not_found',
    'document_not_found',
    '找不到这份文件，请核对网址或从目录中查找。',
    'No such document; look for it in the catalogue.',
  );

export const fileNotReadable = (): AppError =>
  error(
    'not_found',
    'file_not_readable',
    '这个附件不存在，或所属文件已撤下。',
    'No such attachment, or its document was withdrawn.',
  );

export const attachmentNotFound = (): AppError =>
  error('not_found', 'attachment_not_found', '这份文件没有该附件。', 'The document has no such attachment.', {
    field: 'fileId',
  });

export const agencyNotFound = (): AppError =>
  error(
    'not_found',
    'agency_not_found',
    '找不到这个机关，请从机关列表中选择。',
    'No such agency; choose one from the list.',
    {
      field: 'agencyId',
    },
  );

export const notEditable = (): AppError =>
  error(
    'conflict',
    'edition_not_editable',
    '当前版本正在审查或已经审定，不能修改。待审查的请等候退回；已发布的请新建版本，已公开的内容不受影响。',
    'This edition is being reviewed or approved and cannot be changed. Wait until it is sent back, or start a new edition.',
  );

export const notInReview = (): AppError =>
  error(
    'conflict',
    'not_in_review',
    '这份文件当前没有待审查的版本，可能已由他人处理，请刷新后再看。',
    'No edition is waiting for review; someone may have dealt with it. Reload.',
  );

export const editionChanged = (): AppError =>
  error(
    'conflict',
    'edition_changed',
    '您看到的不是当前待审查的版本，请刷新并重新审阅。',
    'What you read is not the edition now waiting for review; reload and read again.',
    { field: 'editionNumber' },
  );

export const editionOpen = (): AppError =>
  error(
    'conflict',
    'edition_open',
    '已有未完成的新版本，请先完成它。',
    'A new edition is already open; finish it first.',
  );

export const notReleased = (): AppError =>
  error('conflict', 'not_released', '这份文件当前没有公开，无需撤下。', 'The document is not published now.');

export const noValidity = (): AppError =>
  error(
    'conflict',
    'kind_without_validity',
    '只有规章、规范性文件、政策文件和规划可以标注废止；其他信息如不应继续公开，请撤下。',
    'Only rules, normative and policy documents and plans can be repealed; withdraw other information.',
  );

export const notPublishedYet = (): AppError =>
  error(
    'conflict',
    'not_approved_yet',
    '文件尚未审定，不能标注废止。',
    'The document has not been approved yet.',
  );

export const alreadyRepealed = (on: string): AppError =>
  error('conflict', 'already_repealed', `文件已于 ${on} 废止。`, `The document was repealed on ${on}.`);

export const repealedBeforeSigned = (): AppError =>
  error(
    'invalid',
    'repealed_before_signed',
    '废止日期不能早于成文日期，请核对。',
    'It cannot be repealed before it was made.',
    {
      field: 'repealedOn',
    },
  );

export const stillReleased = (): AppError =>
  error(
    'conflict',
    'still_released',
    '该文件的旧版本仍在公开，不能改为不主动公开。请先撤下，再改变公开属性。',
    'An earlier edition is still published; withdraw it before the attribute is changed.',
    { field: 'attribute' },
  );

export const columnUnknown = (id: string): AppError =>
  error(
    'invalid',
    'column_unknown',
    `栏目“${id}”不存在、已关闭，或不能直接放置文件，请重新选择。`,
    `The column “${id}” does not exist, is closed, or takes no documents.`,
    { field: 'columns' },
  );

export const documentNumberTaken = (number: string, title: string): AppError =>
  error(
    'conflict',
    'document_number_taken',
    `发文字号“${number}”已用于本机关另一份文件《${title}》，请核对。`,
    `The number “${number}” belongs to another document of the agency: ${title}.`,
    { field: 'documentNumber' },
  );

export const interpretedUnknown = (): AppError =>
  error(
    'invalid',
    'interpreted_unknown',
    '被解读的文件不存在或没有公开，请重新选择。',
    'The document to be explained is not published.',
    {
      field: 'interpretsId',
    },
  );

export const tooManyFiles = (most: number): AppError =>
  error('conflict', 'too_many_files', `每份文件最多 ${most} 个附件。`, `At most ${most} attachments.`, {
    field: 'file',
  });

export const columnInUse = (): AppError =>
  error(
    'conflict',
    'column_in_use',
    '栏目中还有公开的文件，不能关闭。请先把这些文件移到其他栏目或撤下。',
    'Documents are still published in the column; move or withdraw them first.',
  );

export const noOrganisationCode = (): AppError =>
  error(
    'conflict',
    'organisation_code_missing',
    '本机关尚未登记统一社会信用代码，无法编制索引号，请联系系统管理员补登。',
    'The agency has no organisation code, which index numbers begin with; ask the administrator.',
  );

/** What a fact on a document says in its timeline. */
export const FACT_TEXTS: Readonly<Record<string, Label>> = {
  ...EDITION_FACT_TEXTS,
  ...CHECKS_FACT_TEXTS,
  ...IMPORT_FACT_TEXTS,
  ...REPEAL_CORRECTION_FACTS,
  ...INTERPRETATION_FACT_TEXTS,
  'disclosure.drafted': { zh: '起草', en: 'Drafted' },
  'disclosure.draft_saved': { zh: '修改草稿', en: 'Draft changed' },
  'disclosure.edition_started': { zh: '新建版本', en: 'New edition begun' },
  'disclosure.attachment_added': { zh: '上传附件', en: 'Attachment added' },
  'disclosure.attachments_arranged': { zh: '调整附件', en: 'Attachments arranged' },
  'disclosure.attachment_removed': { zh: '移除附件', en: 'Attachment removed' },
  'disclosure.submitted': { zh: '提交审查', en: 'Submitted for review' },
  'disclosure.sent_back': { zh: '退回修改', en: 'Sent back' },
  'disclosure.approved': { zh: '终审通过', en: 'Approved' },
  'disclosure.attribute_determined': { zh: '认定不主动公开', en: 'Determined not to be published' },
  'disclosure.released': { zh: '公开发布', en: 'Published' },
  'disclosure.withdrawn': { zh: '撤下', en: 'Withdrawn' },
  'disclosure.repealed': { zh: '废止', en: 'Repealed' },
};
