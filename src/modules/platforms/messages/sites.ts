import { AppError } from '../../../kernel/errors.ts';
import type { SiteProblem } from '../domain/site-rules.ts';

const GUIDELINES = '国办发〔2017〕47号';

export function siteNotFound(): AppError {
  return new AppError('not_found', {
    code: 'site_not_found',
    field: 'id',
    zh: '找不到这个站点，请从站点列表中选择。',
    en: 'No such site; choose one from the list.',
  });
}

const TEXTS: Readonly<
  Record<SiteProblem, (value: string) => { field: string; zh: string; en: string; rule?: string }>
> = {
  agency_has_site: () => ({
    field: 'agencyId',
    zh: '该机关已有网站，一个单位最多开设一个网站。请修改已有网站。',
    en: 'The agency has a site already; one unit has one site at most. Change that one.',
    rule: GUIDELINES,
  }),
  township: () => ({
    field: 'agencyId',
    zh: '乡镇、街道不单独开设网站，其信息在上级政府网站公开。',
    en: 'Townships have no site of their own; they publish on the superior government’s.',
    rule: GUIDELINES,
  }),
  slug_taken: (value) => ({
    field: 'slug',
    zh: `地址名“${value}”已被使用（已关停网站的地址名不再分配），请换一个。`,
    en: `The address “${value}” is taken (that of a closed site is not given again); choose another.`,
  }),
  hostname_taken: (value) => ({
    field: 'hostnames',
    zh: `域名 ${value} 已用于另一个网站，请核对。`,
    en: `The host name ${value} belongs to another site; check it.`,
  }),
  code_taken: (value) => ({
    field: 'siteIdCode',
    zh: `网站标识码 ${value} 已用于另一个网站，请核对。`,
    en: `The identification code ${value} belongs to another site; check it.`,
  }),
};

/** Why a site cannot be opened or changed as asked; everything that is wrong at once. */
export function siteRefused(problems: readonly { problem: SiteProblem; value: string }[]): AppError {
  return new AppError(
    'invalid',
    problems.map(({ problem, value }) => ({ code: problem, ...TEXTS[problem](value) })),
  );
}

export function portalStays(): AppError {
  return new AppError('conflict', {
    code: 'portal_stays',
    zh: '政府门户网站是信息公开第一平台，不能在此关停。',
    en: 'The government’s portal is the first place of disclosure and cannot be closed here.',
    rule: '《政府信息公开条例》第二十三条',
  });
}

export function siteNotOpen(): AppError {
  return new AppError('conflict', {
    code: 'site_not_open',
    zh: '该网站已公告关停或已经关停，不能重复公告。',
    en: 'The closing of this site has been announced, or it is closed already.',
  });
}

export function closesInPast(): AppError {
  return new AppError('invalid', {
    code: 'closes_in_past',
    field: 'closesOn',
    zh: '关停日期应当晚于今天，使公众有时间知晓。',
    en: 'The day of closing must lie after today, so that readers are told in time.',
    rule: GUIDELINES,
  });
}

export function notYetClosing(closesOn: string | null): AppError {
  return new AppError('conflict', {
    code: 'not_yet_closing',
    zh: closesOn === null ? '请先发布关停公告，再关停网站。' : `公告的关停日期是 ${closesOn}，到期才能关停。`,
    en:
      closesOn === null
        ? 'Announce the closing first.'
        : `The announced day is ${closesOn}; the site can be closed from then on.`,
    rule: GUIDELINES,
  });
}

export function siteIsOpen(): AppError {
  return new AppError('conflict', {
    code: 'site_is_open',
    zh: '该网站正在运行，没有需要撤销的关停。',
    en: 'The site is open; there is no closing to take back.',
  });
}

export function emblemNotForAll(): AppError {
  return new AppError('conflict', {
    code: 'emblem_not_for_all',
    field: 'file',
    zh: '只有各级人民政府等法定机构的网站使用国徽图案，部门网站不能使用。',
    en: 'Only the sites of governments and the other organs the law names show the emblem; departments do not.',
    rule: '《国徽法》第六条、第七条',
  });
}

export function emblemNoPicture(): AppError {
  return new AppError('invalid', {
    code: 'emblem_no_picture',
    field: 'file',
    zh: '请上传国徽标准图案的图片（PNG 或 JPG）。',
    en: 'Send the standard drawing of the emblem as a picture (PNG or JPG).',
  });
}
