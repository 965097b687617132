import type { RepealError } from '../contract/repeal-corrections.ts';
import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

export const REPEAL_ERROR_LABELS: Readonly<Record<RepealError, Label>> = {
  wrong_document: l('标错了文件', 'The wrong document was marked'),
  not_repealed: l('所引依据并未废止本文件', 'The basis named does not repeal this document'),
  relation_error: l('文件关系登记有误', 'The relation was entered wrongly'),
  wrong_date: l('废止日期有误，更正后重新标注', 'The day was wrong; to be marked anew'),
  wrong_basis: l('废止依据写错，更正后重新标注', 'The basis was wrong; to be marked anew'),
  other: l('其他原因', 'Another reason'),
};

/** The step on a document. */
export const REPEAL_CORRECTION_STEPS = {
  'disclosure.annul_repeal': {
    label: l('更正废止标注', 'Take the repeal back'),
    consequence: l(
      '误标的废止予以撤销，文件按自身实施日期和有效期恢复有效性；由文件关系产生的，该关系一并撤销。误标和更正均留存记录',
      'The document holds again by its own dates; a relation that entered the repeal ends too. Both stay on record',
    ),
  },
} as const;

export const REPEAL_CORRECTION_OBSTACLES = {
  not_repealed: l('没有废止标注', 'It is not marked as repealed'),
  own_repeal: l(
    '自己标注的废止须由另一位有权人员核实更正',
    'Somebody else corrects a repeal that you recorded',
  ),
} as const;

export const REPEAL_CORRECTION_FACTS: Readonly<Record<string, Label>> = {
  'ledger.corrected': l('更正废止标注', 'Repeal taken back'),
  'disclosure.relation_annulled': l('文件关系因废止标注更正而撤销', 'Relation ended: the repeal was wrong'),
};
