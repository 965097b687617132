import type { Problem } from '../../../kernel/errors.ts';

const REVIEW = '《条例》第四十五条';

export function unknownAnswer({ question, answer }: { question: string; answer: string }): Problem {
  return {
    code: 'unknown_answer',
    field: `answers.${question}`,
    zh: `问题“${question}”没有“${answer}”这个选项，请重新选择。`,
    en: `The question “${question}” has no option “${answer}”; choose again.`,
    rule: '《条例》第三十六条',
  };
}

const LEVEL: Record<string, { zh: string; en: string }> = {
  unit_head: { zh: '承办科室负责人', en: 'the head of the handling unit' },
  foi_head: { zh: '政府信息公开工作机构负责人', en: 'the head of the FOI office' },
  leader: { zh: '分管负责人', en: 'the leader in charge' },
};

export function notThisLevel(level: string): Problem {
  const who = LEVEL[level] ?? { zh: level, en: level };
  return {
    code: 'not_this_level',
    field: 'id',
    zh: `本稿正等待${who.zh}审核，您现在不能审核。`,
    en: `The draft waits for ${who.en}; you cannot review it now.`,
    rule: REVIEW,
  };
}

export function ownDraft(): Problem {
  return {
    code: 'own_draft',
    field: 'id',
    zh: '不能审核自己起草或者提交的稿件，请由他人审核。',
    en: 'Nobody reviews their own draft; somebody else has to.',
    rule: REVIEW,
  };
}

export function passedBefore(): Problem {
  return {
    code: 'passed_before',
    field: 'id',
    zh: '您已在前一级通过本稿，同一人不能连审两级，请由他人审核。',
    en: 'You passed this draft at an earlier level; one person does not review at two levels.',
    rule: REVIEW,
  };
}

export function noOutcomeYet(): Problem {
  return {
    code: 'no_outcome_yet',
    field: 'id',
    zh: '答复稿还没有得出办理结果，无法预览。请先答完各项问题并保存。',
    en: 'The draft has no outcome yet, so there is nothing to preview; finish the questions and save.',
    rule: '《条例》第三十六条',
  };
}
