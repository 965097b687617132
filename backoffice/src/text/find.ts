import { say } from './say.ts';

export const findText = {
  title: say(
    (text: string) => `查找“${text}”`,
    (text: string) => `Found for “${text}”`,
  ),
  noCases: say('没有编号或者内容相符的申请。', 'No request matches.'),
  noDocuments: say('没有标题、文号或者索引号相符的文件。', 'No document matches.'),
};
