import { AppError, type ErrorKind, type Problem } from '../../../kernel/errors.ts';
import type { GazetteObstacle } from '../domain/gazette/issue.ts';

const error = (kind: ErrorKind, problem: Problem): AppError => new AppError(kind, problem);

export const gazetteNotFound = (): AppError =>
  error('not_found', {
    code: 'gazette_issue_not_found',
    zh: '找不到这一期公报，它可能还没有出版或已被删除。',
    en: 'No such issue; it may not be published yet, or it was deleted.',
  });

export const gazetteNumberTaken = (year: number, number: number): AppError =>
  error('conflict', {
    code: 'gazette_number_taken',
    field: 'number',
    zh: `${year} 年第 ${number} 期已经有了，请换一个期号。`,
    en: `Number ${number} of ${year} exists already; choose another.`,
  });

export const gazetteStateRefuses = (state: 'draft' | 'in_review' | 'published'): AppError => {
  const said = {
    draft: ['这一期还在编辑中，请先提交审核。', 'The issue is still being assembled; submit it first.'],
    in_review: ['这一期正在审核中，要修改请先退回。', 'The issue is in review; send it back to change it.'],
    published: ['这一期已经出版，内容不再改变。', 'The issue is published and does not change.'],
  } as const;
  const [zh, en] = said[state];
  return error('conflict', { code: `gazette_${state}`, zh, en });
};

export const gazetteObstacle = (obstacle: GazetteObstacle): AppError => {
  const said = {
    own_work: [
      '编辑过这一期的人不能批准出版，请由其他审核人办理。',
      'Who assembled the issue may not approve it; another reviewer must.',
    ],
    nothing_in_it: [
      '这一期还没有文件，请先选入已发布的文件。',
      'The issue holds no document yet; choose some.',
    ],
    withdrawn_inside: [
      '这一期里有已经撤下的文件，请先移出。',
      'The issue holds a document that was withdrawn; take it out first.',
    ],
    dated_in_future: [
      '出版日期还没有到，请到期再批准，或退回修改日期。',
      'The day of issue is in the future; approve it then, or send it back.',
    ],
  } as const;
  const [zh, en] = said[obstacle];
  return error('conflict', { code: `gazette_${obstacle}`, zh, en });
};

export const gazetteDocumentRefused = (): AppError =>
  error('conflict', {
    code: 'gazette_document_refused',
    field: 'sections',
    zh: '选入的文件中有的没有发布、不属于本机关或所属部门，或者已经编入别的一期。请刷新可选文件后重试。',
    en: 'Some of the documents are not released, not of the agency or its departments, or stand in another issue; reload and try again.',
  });

export const gazetteYearDisagrees = (): AppError =>
  error('invalid', {
    code: 'gazette_year_disagrees',
    field: 'issuedOn',
    zh: '出版日期应在这一期所属的年份。',
    en: 'The day of issue must lie in the year of the issue.',
  });

/** Words inside the files of an issue. */
export const GAZETTE_WORDS = {
  name: (agency: string): string => `${agency}公报`,
  numbered: (year: number, number: number): string => `${year}年第${number}期`,
  contents: '目  录',
  editorsNote: '编者按',
  withdrawn: '（本文已撤下，不再提供）',
  picture: (alt: string): string => `（图：${alt || '见网站'}）`,
  issuedOn: (day: string): string => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日出版`;
  },
} as const;
