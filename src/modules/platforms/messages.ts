import { AppError } from '../../kernel/errors.ts';

export function columnNotFound(): AppError {
  return new AppError('not_found', {
    code: 'column_not_found',
    field: 'id',
    zh: '找不到这个自设栏目，它可能已经关闭。固定栏目的名称和次序全国统一，不能更改。',
    en: 'No such own column; it may have been closed. The fixed columns cannot be changed.',
    rule: '国办公开办函〔2019〕61号',
  });
}

export function columnNameTaken(name: string): AppError {
  return new AppError('conflict', {
    code: 'column_name_taken',
    field: 'name',
    zh: `本机关已有名为“${name}”的栏目，请换一个名称，或使用已有栏目。`,
    en: `The agency already has a column “${name}”; choose another name or use that column.`,
  });
}

export function noGovernment(): AppError {
  return new AppError('not_found', {
    code: 'site_owner_not_found',
    zh: '尚未建立主办网站的政府机关，请先在机构管理中建立。',
    en: 'There is no government agency to own the site yet; create it first.',
  });
}

export function agencyNotFound(): AppError {
  return new AppError('not_found', {
    code: 'agency_not_found',
    field: 'agencyId',
    zh: '找不到这个机关，请从机关列表中选择。',
    en: 'No such agency; choose one from the list.',
  });
}
