import type { Problem } from '../../../kernel/errors.ts';

/** Reason noted when the applicant's data was seen in a letter. */
export function viewedInLetter(title: string): string {
  return `下载文书《${title}》`;
}

/** Reason noted when the applicant's data was seen in a file. */
export function viewedInFile(name: string): string {
  return `下载材料《${name}》`;
}

export function personalFile(): Problem {
  return {
    code: 'personal_file',
    field: 'fileId',
    zh: '这份材料载有申请人的个人信息，只有公开工作机构经办人、负责人和本件承办人可以查看，查看会留下记录。',
    en: 'This file shows the applicant’s personal data; only the FOI office and the assignee may open it, and that is noted.',
  };
}

/** Note that keeps the reason of a withdrawal. */
export function withdrawalNote(reason: string): string {
  return `撤回理由：${reason}`;
}
