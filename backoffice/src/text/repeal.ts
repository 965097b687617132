import { say } from './say.ts';

/** A document's repeal where it shows, and the correction of a wrong one. */
export const repealText = {
  repeal: say('废止标注', 'Repeal'),
  isRepealed: say('已标注废止', 'Repealed'),
  willBe: say('将废止', 'To be repealed'),
  from: say(
    (on: string, basis: string) => `自 ${on} 起废止，依据：${basis}`,
    (on: string, basis: string) => `from ${on} on, by ${basis}`,
  ),
  corrected: say('废止标注已更正', 'Repeal taken back'),
  was: say(
    (on: string, basis: string) => `曾误标自 ${on} 起废止（依据：${basis}`,
    (on: string, basis: string) => `Wrongly marked as repealed from ${on} on (by ${basis}`,
  ),
  through: say('；由此文件的关系产生：', '; entered by the relation of '),
  wasEnd: say('）', ')'),
  correctedBy: say(
    (name: string, on: string) => `${on} 由 ${name} 更正`,
    (name: string, on: string) => `corrected by ${name} on ${on}`,
  ),
  reason: say('误标原因', 'Why it was wrong'),
  note: say('核实情况', 'What was found'),
  noteHint: say(
    '写明怎样发现、依据什么核实；留存备查，不对外公布',
    'How it was found and checked; for the record, not published',
  ),
  ends: say('将撤销的关系：', 'The relation that ends: '),
  afterwards: say(
    '日期或依据写错的，更正后请重新标注废止。',
    'Where only the day or the basis was wrong, mark it anew afterwards.',
  ),
};
