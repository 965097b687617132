import { AppError, type ErrorKind, type Problem } from '../../../kernel/errors.ts';
import type { Label } from '../labels.ts';

const error = (
  kind: ErrorKind,
  code: string,
  zh: string,
  en: string,
  more: Partial<Problem> = {},
): AppError => new AppError(kind, { code, zh, en, ...more });

export const itemNotFound = (): AppError =>
  error(
    'not_found',
    'scheme_item_not_found',
    '找不到这个目录事项，它可能已被移出目录，请刷新后再看。',
    'No such item; it may have been removed. Reload.',
  );

export const itemChanged = (): AppError =>
  error(
    'conflict',
    'scheme_item_changed',
    '这个事项刚刚被他人修改，您看到的不是最新内容。请刷新后再改。',
    'Someone else has just changed this item; reload and change it again.',
  );

export const pathTaken = (path: string): AppError =>
  error(
    'conflict',
    'scheme_path_taken',
    `目录中已有“${path}”且公开内容相同，请修改已有事项，或改写公开内容以示区别。`,
    `The scheme already has “${path}” with the same content; change that item instead.`,
    { field: 'content' },
  );

export const daysNeeded = (): AppError =>
  error(
    'invalid',
    'time_limit_days_needed',
    '公开时限按天数计算的，请填写天数。',
    'Enter the number of days of the time limit.',
    { field: 'timeLimitDays' },
  );

export const limitBeyondLaw = (): AppError =>
  error(
    'invalid',
    'time_limit_beyond_law',
    '公开时限不能长于法定的20个工作日（自信息形成或者变更之日起）。法律、法规另有规定的，请选择“其他”并在公开时限中写明。',
    'The limit cannot be longer than the statutory 20 working days; where another law sets one, choose “other” and say so.',
    { field: 'timeLimitDays', rule: '《政府信息公开条例》第二十六条' },
  );

export const unknownStatutoryItem = (): AppError =>
  error(
    'invalid',
    'unknown_statutory_item',
    '所选法定公开事项不属于本机关应当公开的栏目，请从列表中选择。',
    'The agency has no such statutory item; choose one from the list.',
    { field: 'statutoryItem' },
  );

export const notTheSameItems = (): AppError =>
  error(
    'conflict',
    'scheme_order_outdated',
    '目录事项已有增减，请刷新后再调整次序。',
    'Items were added or removed meanwhile; reload before ordering.',
    { field: 'ids' },
  );

export const schemeNotEmpty = (): AppError =>
  error(
    'conflict',
    'scheme_not_empty',
    '目录中已有事项，不能再套用模板。可以逐项增加，或从文件导入。',
    'The scheme has items already; add single items or import a file.',
  );

export const foreignDocument = (): AppError =>
  error(
    'invalid',
    'document_of_another_agency',
    '所选文件中有不属于本机关的，不能列入本机关目录。',
    'A chosen document belongs to another agency.',
    { field: 'documentIds' },
  );

export const foreignItem = (): AppError =>
  error(
    'invalid',
    'item_of_another_agency',
    '所选事项不在本机关目录中，请从列表中选择。',
    'A chosen item is not of this agency’s scheme.',
    { field: 'itemIds' },
  );

export const tableNotFound = (): AppError =>
  error(
    'invalid',
    'scheme_table_not_found',
    '没有在文件中找到目录表：表头应有“公开内容”一栏，并在前15行之内。请以导出的表格为样式整理后再导入。',
    'No table was found: its head must have a column “公开内容” within the first 15 lines. Use an exported table as the pattern.',
    { field: 'file' },
  );

export const tableTooLong = (most: number): AppError =>
  error(
    'too_large',
    'scheme_table_too_long',
    `一次最多导入 ${most} 行，请分成几个文件。`,
    `At most ${most} rows at once; split the file.`,
    { field: 'file' },
  );

export const tableUnreadable = (): AppError =>
  error(
    'invalid',
    'scheme_table_unreadable',
    '文件不能读取：请上传 XLSX 或 CSV（UTF-8 或 GB18030 编码）。',
    'The file cannot be read; send XLSX or CSV (UTF-8 or GB18030).',
    { field: 'file' },
  );

export const tableRefused = (rows: number): AppError =>
  error(
    'invalid',
    'scheme_table_refused',
    `有 ${rows} 行不能导入，整个文件没有导入。请按试导入的说明改正后再导入。`,
    `${rows} rows cannot be taken, so nothing was imported. Mend them as the dry run says.`,
    { field: 'file' },
  );

/** What is wrong with a row of an imported table. */
export const ROW_PROBLEMS = {
  level1: { zh: '没有一级事项', en: 'The first level is missing' },
  content: { zh: '没有公开内容', en: 'The content is missing' },
  body: { zh: '没有公开主体', en: 'The body is missing' },
  basis: { zh: '没有公开依据', en: 'The basis is missing' },
  channels: { zh: '没有公开渠道', en: 'The channels are missing' },
  tooLong: { zh: '内容过长', en: 'Too long' },
  twice: { zh: '与前面的行重复', en: 'Repeats an earlier row' },
  beyondLaw: {
    zh: '公开时限长于法定的20个工作日（《条例》第二十六条）',
    en: 'The limit is longer than the statutory 20 working days (Art. 26)',
  },
} as const;

/** How words of an imported table were understood. */
export const UNDERSTOOD = {
  timeLimit: (text: string): Label => ({
    zh: `公开时限“${text}”按法定20个工作日计算`,
    en: `The time limit “${text}” is counted as the statutory 20 working days`,
  }),
  channel: (text: string): Label => ({
    zh: `公开渠道“${text}”记为“其他”`,
    en: `The channel “${text}” is kept as “other”`,
  }),
  cycle: (text: string): Label => ({
    zh: `更新周期“${text}”不能识别，记为“不定期”`,
    en: `The cycle “${text}” was not understood and is kept as “irregular”`,
  }),
  statutoryItem: (words: string, name: Label): Label =>
    words === ''
      ? {
          zh: `法定公开事项按内容归入“${name.zh}”`,
          en: `No statutory item is named; the content puts it under “${name.en}”`,
        }
      : {
          zh: `法定公开事项“${words}”不能识别，按内容归入“${name.zh}”`,
          en: `The statutory item “${words}” was not understood; the content puts it under “${name.en}”`,
        },
} as const;

/** Reason on record for items that an import replaced. */
export const REPLACED_BY_IMPORT = '由导入的目录替换';

/** Basis of an item that comes from the Regulation itself. */
export const REGULATION_BASIS = (article: string): string => `《中华人民共和国政府信息公开条例》${article}`;
