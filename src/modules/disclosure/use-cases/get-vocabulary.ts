import { z } from 'zod';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import type { Vocabulary } from '../contract.ts';
import { WITHHOLDING_GROUNDS, type WithholdingGround } from '../domain/vocabulary.ts';
import { AUDIENCE_LABELS, FACET_LABELS, TARGET_GROUP_LABELS, TERM_LABELS } from '../labels/metadata.ts';
import { REPEAL_ERROR_LABELS } from '../labels/repeal-corrections.ts';
import { GATE_LABELS, RELATION_LABELS } from '../labels/review.ts';
import {
  ATTRIBUTE_LABELS,
  DEADLINE_LABELS,
  GENRE_LABELS,
  GROUND_LABELS,
  KIND_LABELS,
  STAGE_LABELS,
  TOPIC_LABELS,
  VALIDITY_LABELS,
  WITHDRAWAL_LABELS,
  type Label,
} from '../labels.ts';

const listed = (labels: Readonly<Record<string, Label>>) =>
  Object.entries(labels).map(([value, { zh, en }]) => ({ value, zh, en }));

/** Every choice of the forms with its words, so that no screen keeps its own list. */
export const getVocabulary = defineRead({
  name: 'disclosure.get_vocabulary',
  summary: { zh: '查看文件分类词表', en: 'read the vocabulary of documents' },
  input: z.object({}),
  load: async () => null,
  subject: () => ({}),
  act: async (): Promise<Vocabulary> => ({
    kinds: listed(KIND_LABELS),
    attributes: listed(ATTRIBUTE_LABELS),
    grounds: listed(GROUND_LABELS).map((ground) => ({
      ...ground,
      attributes: [...WITHHOLDING_GROUNDS[ground.value as WithholdingGround].for],
    })),
    withdrawalReasons: listed(WITHDRAWAL_LABELS),
    repealErrors: listed(REPEAL_ERROR_LABELS),
    genres: listed(GENRE_LABELS),
    topics: listed(TOPIC_LABELS),
    stages: listed(STAGE_LABELS),
    validities: listed(VALIDITY_LABELS),
    deadlineStates: listed(DEADLINE_LABELS),
    audiences: listed(AUDIENCE_LABELS),
    disclosureTerms: listed(TERM_LABELS),
    targetGroups: listed(TARGET_GROUP_LABELS),
    facetCategories: listed(FACET_LABELS),
    reviewSteps: listed(GATE_LABELS),
    relationTypes: listed(RELATION_LABELS),
  }),
});
