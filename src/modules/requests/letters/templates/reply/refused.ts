import type { DocumentBlock } from '../../../../../kernel/documents/index.ts';
import type { RefusalGround } from '../../../domain/outcomes/index.ts';
import type { ReplyFacts } from '../../facts.ts';
import { paragraph, sentence, titles, you } from '../wording.ts';
import { provisionText } from './granted.ts';
import { GROUND_TEXT } from './grounds.ts';
import { reasons, required, under } from './words.ts';

/** Refusal under Art. 14, 15 or 16, with the facts that fit the article (Art. 36(3)). */
export function refused(facts: ReplyFacts): DocumentBlock[] {
  const { outcome, subKind } = facts.decision;
  const ground = GROUND_TEXT[outcome as RefusalGround](facts, subKind ?? null);
  return [
    paragraph(`经审查，${you(facts.request)}申请公开的信息${ground}${reasons(facts)}`),
    paragraph(`${under(facts)}本机关决定对上述信息不予公开。`),
  ];
}

/** Separation: what is given, what is withheld, and why (Art. 37). */
export function partiallyGranted(facts: ReplyFacts): DocumentBlock[] {
  const grounds = facts.decision.grounds ?? [];
  const given = titles(required(facts, 'items'));
  const withheld = required(facts, 'withheldPart');
  return [
    paragraph(
      `经审查，${you(facts.request)}申请公开的信息中含有不予公开的内容，但是能够作区分处理。` +
        `${under(facts)}本机关决定部分公开：`,
    ),
    paragraph(`（一）予以公开的内容：${given}。${provisionText(facts)}`),
    paragraph(`（二）不予公开的内容：${sentence(withheld)}`),
    paragraph(
      `不予公开的理由：${grounds.map((ground) => `该部分内容${GROUND_TEXT[ground](facts, null)}`).join('')}` +
        reasons(facts),
    ),
  ];
}

/** Registration and other matters with an access law of their own (Art. 36(7)). */
export function administrativeQuery(facts: ReplyFacts): DocumentBlock[] {
  const { law, where } = required(facts, 'accessLaw');
  return [
    paragraph(
      `经审查，${you(facts.request)}申请公开的信息属于行政查询事项，${law}对其获取另有特别规定。${reasons(facts)}` +
        `${under(facts)}请${you(facts.request)}依照上述规定办理查询，查询途径：${sentence(where)}`,
    ),
  ];
}
