import type { RecordDigest } from '../../../../kernel/runtime/module.ts';
import { digestsOfJudgements } from './judgements.ts';
import { digestsOfWordLists } from './words.ts';

/** Records of the checks that stand under the ledger: judgements, lists of words. */
export const CHECKS_DIGESTS: readonly RecordDigest[] = [
  { subjectType: 'document_finding_judgement', digest: digestsOfJudgements },
  { subjectType: 'checked_word_list', digest: digestsOfWordLists },
];
