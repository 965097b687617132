import { AppError, type ErrorKind, type Problem } from '../../../kernel/errors.ts';

const error = (
  kind: ErrorKind,
  code: string,
  zh: string,
  en: string,
  more: Partial<Problem> = {},
): AppError => new AppError(kind, { code, zh, en, ...more });

export const channelReleaseNotFound = (): AppError =>
  error(
    'not_found',
    'channel_release_not_found',
    '找不到这条公开记录，它可能已被更正为无效，请刷新后再看。',
    'No such record; it may have been voided. Reload.',
  );

export const nothingNamed = (): AppError =>
  error(
    'invalid',
    'nothing_named',
    '请选择公开的文件；没有对应文件的（如新闻发布会），请填写标题。',
    'Choose the documents, or enter a title where there is no document (a press conference).',
    { field: 'title' },
  );

export const publishedInFuture = (): AppError =>
  error(
    'invalid',
    'published_in_future',
    '发布日期不能晚于今天，公开之后再登记。',
    'It is recorded after it happened; the day cannot lie in the future.',
    { field: 'publishedOn' },
  );

export const documentNotPublic = (title: string): AppError =>
  error(
    'conflict',
    'document_not_public',
    `《${title}》没有在政府网站公开过，不能登记其他渠道的公开。请先完成审查发布。`,
    `“${title}” has never been released; have it reviewed and released first.`,
    { field: 'documentIds' },
  );

export const documentUnknown = (): AppError =>
  error(
    'invalid',
    'document_of_another_agency',
    '所选文件中有不属于本机关的，请重新选择。',
    'A chosen document belongs to another agency.',
    { field: 'documentIds' },
  );

export const outletUnknown = (): AppError =>
  error(
    'invalid',
    'outlet_unknown',
    '所选渠道未在本机关登记，或者与公开渠道类别不符，请从列表中选择。',
    'The outlet is not registered with this agency, or is of another kind.',
    { field: 'outletId' },
  );

export const outletNameNeeded = (): AppError =>
  error(
    'invalid',
    'outlet_name_needed',
    '请选择已登记的渠道，或填写渠道名称（如报纸、电台、账号的名称）。',
    'Choose a registered outlet or enter its name.',
    { field: 'outletName' },
  );

export const printedAlready = (): AppError =>
  error(
    'conflict',
    'printed_already',
    '所选文件在同一天或同一期政府公报上的公开已经登记，不必重复登记。',
    'That printing in the gazette is recorded already, by its day or its issue.',
    { field: 'documentIds' },
  );

export const nothingCorrected = (): AppError =>
  error('invalid', 'nothing_corrected', '没有要更正的内容。', 'Nothing is to be corrected.');

export const proofNotFound = (): AppError =>
  error('not_found', 'proof_not_found', '这条记录没有佐证文件。', 'The record has no file.');

export const transferNotFound = (): AppError =>
  error('not_found', 'transfer_not_found', '找不到这份移送清单，请从列表中打开。', 'No such transfer list.');

export const transferNotOpen = (): AppError =>
  error(
    'conflict',
    'transfer_not_open',
    '这份清单已经办结或者作废，不能再改。',
    'This list is closed or discarded and cannot be changed.',
  );

export const receiverNeeded = (): AppError =>
  error(
    'invalid',
    'receiver_needed',
    '请选择已登记的查阅场所，或填写接收单位名称。',
    'Choose a reading place or enter the receiver.',
    { field: 'receiverName' },
  );

export const placeUnknown = (): AppError =>
  error(
    'invalid',
    'place_unknown',
    '所选接收单位未登记或者已停用，请从列表中选择。',
    'The receiver is not registered or was closed.',
    { field: 'placeId' },
  );

export const nothingWaits = (): AppError =>
  error(
    'conflict',
    'nothing_waits',
    '该期间没有尚未移送的公开文件，无需建立清单。',
    'Nothing published in the period waits to be handed over.',
    { field: 'from' },
  );

export const periodReversed = (): AppError =>
  error('invalid', 'period_reversed', '起止日期颠倒，请核对。', 'The period is reversed.', { field: 'from' });

export const handedTooEarly = (): AppError =>
  error(
    'invalid',
    'handed_too_early',
    '移送日期不能早于清单中最后一件的发布日期，也不能晚于今天。',
    'The day of handing over lies between the last release in the list and today.',
    { field: 'handedOn' },
  );
