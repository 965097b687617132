import type { Problem } from '../../../../../kernel/errors.ts';
import type { Citation } from '../citations.ts';
import { regulation } from '../citations.ts';
import type { OutcomeCode, SubKind } from '../codes.ts';
import type { EvidenceRequirement } from '../evidence.ts';
import { citationEn, citationShortZh } from './citations.ts';
import { EVIDENCE_LABEL } from './evidence.ts';
import { outcomeName, SUB_KIND_LABEL } from './labels.ts';

const zhList = (kinds: readonly SubKind[]) => kinds.map((kind) => SUB_KIND_LABEL[kind].zh).join('、');
const enList = (kinds: readonly SubKind[]) => kinds.map((kind) => SUB_KIND_LABEL[kind].en).join(', ');
const rule = (citations: readonly Citation[]) =>
  citations.length > 0 ? { rule: citations.map(citationShortZh).join('、') } : {};

export function subKindMissing(outcome: OutcomeCode, known: readonly SubKind[]): Problem {
  return {
    code: 'decision_sub_kind_missing',
    field: 'sub_kind',
    zh: `“${outcomeName(outcome).zh}”还需选明具体情形：${zhList(known)}。`,
    en: `"${outcomeName(outcome).en}" needs its kind: ${enList(known)}.`,
  };
}

export function subKindUnknown(outcome: OutcomeCode, kind: SubKind, known: readonly SubKind[]): Problem {
  const zh = known.length > 0 ? `可选：${zhList(known)}。` : '请去掉。';
  const en = known.length > 0 ? `Choose one of: ${enList(known)}.` : 'Leave it out.';
  return {
    code: 'decision_sub_kind_unknown',
    field: 'sub_kind',
    zh: `“${outcomeName(outcome).zh}”没有“${SUB_KIND_LABEL[kind].zh}”这一情形。${zh}`,
    en: `"${outcomeName(outcome).en}" has no kind "${SUB_KIND_LABEL[kind].en}". ${en}`,
  };
}

export function groundsMissing(): Problem {
  return {
    code: 'decision_grounds_missing',
    field: 'grounds',
    zh: '部分公开须选明不予公开部分的理由（《条例》第十四条至第十六条中的一种或者几种）。',
    en: 'Partial disclosure needs the ground (Art. 14–16) of the part withheld.',
    rule: citationShortZh(regulation(37)),
  };
}

export function groundsUnexpected(outcome: OutcomeCode): Problem {
  return {
    code: 'decision_grounds_unexpected',
    field: 'grounds',
    zh: `只有部分公开才另列不予公开的理由；“${outcomeName(outcome).zh}”请去掉该项。`,
    en: `Only partial disclosure lists grounds; leave them out for "${outcomeName(outcome).en}".`,
  };
}

export function basisMissing(outcome: OutcomeCode, wanted: readonly Citation[]): Problem {
  const zh = wanted.length > 0 ? `应引用${wanted.map(citationShortZh).join('、')}。` : '请写明所依据的条款。';
  const en =
    wanted.length > 0 ? `Cite ${wanted.map(citationEn).join(', ')}.` : 'State the provision relied on.';
  return {
    code: 'decision_basis_missing',
    field: 'basis',
    zh: `“${outcomeName(outcome).zh}”没有写法律依据。${zh}`,
    en: `"${outcomeName(outcome).en}" has no legal basis. ${en}`,
    ...rule(wanted),
  };
}

export function basisIncomplete(outcome: OutcomeCode, missing: readonly Citation[]): Problem {
  return {
    code: 'decision_basis_incomplete',
    field: 'basis',
    zh: `“${outcomeName(outcome).zh}”的法律依据缺少${missing.map(citationShortZh).join('、')}，请补上。`,
    en: `The legal basis of "${outcomeName(outcome).en}" lacks ${missing.map(citationEn).join(', ')}; add it.`,
    ...rule(missing),
  };
}

export function reasonsMissing(outcome: OutcomeCode): Problem {
  return {
    code: 'decision_reasons_missing',
    field: 'reasons',
    zh: `“${outcomeName(outcome).zh}”须说明理由：写明符合条款的具体事实，不能只引条款。`,
    en: `"${outcomeName(outcome).en}" needs reasons: the facts that fit the article, not only the article.`,
    rule: citationShortZh(regulation(36)),
  };
}

export function reasonsTooShort(shortest: number): Problem {
  return {
    code: 'decision_reasons_too_short',
    field: 'reasons',
    zh: `理由过于简略（少于${shortest}个字）。请写明符合条款的具体事实。`,
    en: `The reasons are too short (under ${shortest} characters). State the facts that fit the article.`,
    rule: citationShortZh(regulation(36)),
  };
}

export function evidenceMissing(outcome: OutcomeCode, { anyOf, article }: EvidenceRequirement): Problem {
  const zh = anyOf.map((key) => EVIDENCE_LABEL[key].zh).join('，或者');
  const en = anyOf.map((key) => EVIDENCE_LABEL[key].en).join(', or ');
  return {
    code: 'decision_evidence_missing',
    field: `evidence.${anyOf[0]}`,
    zh: `作出“${outcomeName(outcome).zh}”的决定须留存：${zh}。请补充后再提交。`,
    en: `For "${outcomeName(outcome).en}" the file must hold: ${en}. Add it before submitting.`,
    rule: citationShortZh(article),
  };
}
