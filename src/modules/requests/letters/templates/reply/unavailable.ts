import type { DocumentBlock } from '../../../../../kernel/documents/index.ts';
import type { ReplyFacts } from '../../facts.ts';
import { clause, letterDate, numbered, paragraph, sentence, you } from '../wording.ts';
import { reasons, required, under } from './words.ts';

/** Searched and not found (Art. 36(4)), with the search that was made; searchers are not named. */
export function nonexistent(facts: ReplyFacts): DocumentBlock[] {
  const searches = required(facts, 'searches');
  return [
    paragraph(`收到申请后，本机关进行了检索，检索情况如下：`),
    ...numbered(
      searches.map(
        ({ where, terms, on, result }) =>
          `${letterDate(on)}，在${clause(where)}以“${clause(terms)}”为条件检索，结果：${clause(result)}`,
      ),
    ),
    paragraph(
      `经检索，本机关没有制作或者获取${you(facts.request)}申请公开的信息，该政府信息不存在。${reasons(facts)}` +
        `${under(facts)}现予告知。`,
    ),
  ];
}

/** Another organ is responsible: named with its contact where it can be determined (Art. 36(5)). */
export function otherAgency(facts: ReplyFacts): DocumentBlock[] {
  const { evidence } = facts.decision;
  const organ = evidence?.otherAgency;
  const tell = organ
    ? `该信息由${organ.name}负责公开，联系方式：${clause(organ.contact)}，请${you(facts.request)}向该机关提出申请。`
    : `本机关不能确定负责公开该信息的行政机关：${sentence(required(facts, 'responsibleUnknown'))}`;
  return [
    paragraph(
      `经查，${you(facts.request)}申请公开的信息不属于本机关负责公开。${reasons(facts)}${under(facts)}现告知${you(facts.request)}：${tell}`,
    ),
  ];
}

/** Nothing existing; would have to be processed or analysed (Art. 38). */
export function needsCreation(facts: ReplyFacts): DocumentBlock[] {
  return [
    paragraph(
      `经查，本机关没有${you(facts.request)}申请公开的现成信息，提供该信息需要对现有政府信息另行加工、分析：` +
        `${sentence(required(facts, 'creationNeeded'))}${reasons(facts)}`,
    ),
    paragraph(
      `行政机关向申请人提供的信息，应当是已制作或者获取的政府信息。${under(facts)}本机关无法提供上述信息。`,
    ),
  ];
}

/** Corrected, and still it cannot be told what is asked for (Art. 30). */
export function stillUnclear(facts: ReplyFacts): DocumentBlock[] {
  const { noticeOn, correctedOn } = required(facts, 'correction');
  return [
    paragraph(
      `因申请内容不明确，本机关于${letterDate(noticeOn)}告知${you(facts.request)}补正，并于${letterDate(correctedOn)}收到补正材料。` +
        `经审查，补正后申请内容仍不明确：${reasons(facts)}`,
    ),
    paragraph(
      `${under(facts)}本机关无法提供${you(facts.request)}申请公开的信息。` +
        `${you(facts.request)}可以在明确所需信息的名称、文号或者便于查询的其他特征后另行提出申请。`,
    ),
  ];
}
