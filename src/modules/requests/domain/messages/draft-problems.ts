import type { Problem } from '../../../../kernel/errors.ts';

export function guideNotFinished(): Problem {
  return {
    code: 'guide_not_finished',
    field: 'answers',
    zh: '按顺序的问题还没有答完，尚未得出办理结果。请继续作答；如须先补正、征求意见或者要求说明理由，请先办理。',
    en: 'The guided questions are not finished, so there is no outcome yet. Go on, or first do what they ask for.',
    rule: '《条例》第三十六条',
  };
}

const OPINION: Record<string, { zh: string; en: string }> = {
  consents: { zh: '同意公开', en: 'consents' },
  objects: { zh: '不同意公开', en: 'objects' },
  partly: { zh: '部分同意', en: 'partly consents' },
  silent: { zh: '逾期未提出意见', en: 'was silent' },
};

export function opinionDiffers(opinion: string): Problem {
  const recorded = OPINION[opinion]!;
  return {
    code: 'opinion_differs',
    field: 'answers',
    zh: `第三方意见的回答与案卷不一致：案卷登记为“${recorded.zh}”。请改正回答，或者更正登记。`,
    en: `The answer about the third party’s opinion differs from the record (“${recorded.en}”). Correct one of them.`,
    rule: '《条例》第三十二条',
  };
}
