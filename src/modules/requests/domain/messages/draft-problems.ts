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

const NOT_ASKED = {
  third_party: {
    zh: '回答中写有第三方的意见，但案卷里没有向第三方书面征求意见的记录。请先征求意见，或者改正回答。',
    en: 'The answers tell of a third party’s opinion, but no written consultation is on record. Consult first, or change the answer.',
    rule: '《条例》第三十二条',
  },
  co_producer: {
    zh: '回答中写明已征求共同制作机关的意见，但案卷里没有征求意见的记录。请先征求意见，或者改正回答。',
    en: 'The answers say that the co-producing agency was consulted, but no consultation is on record. Consult first, or change the answer.',
    rule: '《条例》第三十四条',
  },
};

/** An answer rests on a consultation that the case does not have. */
export function consultationNotOnRecord(party: keyof typeof NOT_ASKED): Problem {
  return { code: 'consultation_not_on_record', field: 'answers', ...NOT_ASKED[party] };
}
