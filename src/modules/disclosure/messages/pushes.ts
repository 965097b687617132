import { AppError } from '../../../kernel/errors.ts';

export function pushNotFound(): AppError {
  return new AppError('not_found', {
    code: 'push_not_found',
    field: 'id',
    zh: '找不到这条推送，请刷新列表后重试。',
    en: 'No such push; reload the list.',
  });
}

export function pushOnlyReleased(): AppError {
  return new AppError('conflict', {
    code: 'push_only_released',
    field: 'documentId',
    zh: '只有正在公开的文件才能推送：草稿、审核中和已撤下的文件不能出现在任何网站上。请先发布。',
    en: 'Only a document that is published now can be pushed; drafts and withdrawn ones appear on no site.',
  });
}

export function pushNotRepealed(): AppError {
  return new AppError('conflict', {
    code: 'push_not_repealed',
    field: 'documentId',
    zh: '该文件已经废止，不能推送到其他网站。',
    en: 'The document is repealed and is not carried by other sites.',
  });
}

export function pushToItself(): AppError {
  return new AppError('invalid', {
    code: 'push_to_itself',
    field: 'siteId',
    zh: '文件已在本机关网站公开，不必推送。请选择其他网站。',
    en: 'The document is on the agency’s own site already; choose another.',
  });
}

export function pushSiteUnfit(): AppError {
  return new AppError('invalid', {
    code: 'push_site_unfit',
    field: 'siteId',
    zh: '找不到这个网站，或者它正在关停，请选择运行中的网站。',
    en: 'No such site, or it is closing; choose one that is open.',
  });
}

export function pushColumnUnfit(): AppError {
  return new AppError('invalid', {
    code: 'push_column_unfit',
    field: 'columnId',
    zh: '对方网站没有这个栏目，或者它不接收转载（指南、年报只放本机关的内容）。请重新选择栏目。',
    en: 'The site has no such column, or it takes only the agency’s own (guide, annual reports); choose another.',
  });
}

export function pushOpen(): AppError {
  return new AppError('conflict', {
    code: 'push_open',
    field: 'siteId',
    zh: '该文件已推送到这个网站，正在等待处理或者已被采用。',
    en: 'The document has been pushed to this site already: it waits, or is carried.',
  });
}

export function pushDecided(): AppError {
  return new AppError('conflict', {
    code: 'push_decided',
    zh: '这条推送已经处理或者已经撤回，请刷新列表。',
    en: 'This push has been decided or recalled; reload the list.',
  });
}

export function pushNotCarried(): AppError {
  return new AppError('conflict', {
    code: 'push_not_carried',
    zh: '本网站现在没有转载这份文件，请刷新列表。',
    en: 'The site does not carry this document now; reload the list.',
  });
}

/** What stands in a push that ended with the site. */
export const SITE_CLOSED_REASON = '网站关停';
