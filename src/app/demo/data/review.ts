import type { changeDisclosureSettings } from '../../../modules/disclosure/index.ts';
import type { z } from 'zod';

type ReviewPlan = NonNullable<z.input<(typeof changeDisclosureSettings)['input']>['reviewPlan']>;

/** Three reviews and three proofs by three persons: reviewer or head of a division, head of the office, leader. */
export const LARGE_PLAN: ReviewPlan = {
  steps: [
    { step: 'first_proof', roles: ['editor', 'publication_reviewer', 'unit_head'] },
    { step: 'first_review', roles: ['publication_reviewer', 'unit_head'] },
    { step: 'second_proof', roles: ['editor', 'publication_reviewer', 'foi_head'] },
    { step: 'second_review', roles: ['publication_reviewer', 'foi_head'] },
    { step: 'third_proof', roles: ['editor', 'foi_head', 'leader'] },
    { step: 'final_review', roles: ['foi_head', 'leader'] },
  ],
  distinctReviewers: 3,
  finalByAnother: true,
  secrecyByAnother: false,
};

/** An office of two: one writes, the other reads for errors and decides. */
export const SMALL_PLAN: ReviewPlan = {
  steps: [
    { step: 'first_proof', roles: ['editor', 'publication_reviewer', 'foi_head'] },
    { step: 'final_review', roles: ['publication_reviewer', 'foi_head', 'leader'] },
  ],
  distinctReviewers: 1,
  finalByAnother: false,
  secrecyByAnother: false,
};

export const SECRECY_BASIS =
  '《中华人民共和国保守国家秘密法》第三十五条、《政府信息公开条例》第十四条至第十七条';

export const STEP_OPINIONS = {
  first: '文字已校对，内容与签发稿一致，拟同意公开。',
  second: '政策依据和引用文号已核对，同意。',
  final: '同意公开。',
} as const;
