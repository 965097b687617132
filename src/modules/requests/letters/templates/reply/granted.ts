import type { DocumentBlock } from '../../../../../kernel/documents/index.ts';
import type { Provision } from '../../../domain/outcomes/index.ts';
import type { ReplyFacts } from '../../facts.ts';
import { clause, letterDate, paragraph, sentence, titles, you } from '../wording.ts';
import type { DecisionText } from './words.ts';
import { reasons, required, under } from './words.ts';

const FORM: Record<Provision['form'], string> = {
  paper: '纸质',
  electronic: '电子数据',
  disc: '光盘等介质',
  inspection: '查阅、抄录',
  other: '其他适当',
};

/** How, when and where the information is had (Art. 36(2), 40). */
export function provisionText(facts: ReplyFacts): string {
  const provision = required(facts, 'provision');
  const because = provision.changedBecause
    ? `因${clause(provision.changedBecause)}，依照《中华人民共和国政府信息公开条例》第四十条的规定，改以下列形式提供。`
    : '';
  return because + wayOf(provision, you(facts.request));
}

function wayOf({ form, when, on, place }: Provision, whom: string): string {
  const day = on ? `${letterDate(on)}` : '';
  const where = place?.trim() ?? '';
  if (form === 'inspection') {
    return `请${whom}${day ? `于${day}` : '在办公时间'}${where ? `到${where}` : '到本机关'}查阅、抄录。`;
  }
  if (when === 'enclosed')
    return `上述信息以${FORM[form]}形式随本答复一并提供${where ? `（${where}）` : ''}。`;
  const time = day ? `本机关将于${day}` : '本机关将';
  return `${time}以${FORM[form]}形式提供上述信息${where ? `，地点：${where}` : ''}。`;
}

const provided: DecisionText = (facts) => {
  const items = required(facts, 'items');
  const override = facts.decision.evidence?.overrideReasons;
  return [
    paragraph(
      `经审查，${you(facts.request)}申请公开的信息可以公开。${reasons(facts)}` +
        (override
          ? `第三方不同意公开，本机关经审查决定予以公开，理由为：${sentence(override)}已将决定公开的内容和理由书面告知第三方。`
          : '') +
        `${under(facts)}本机关决定予以公开，现将${titles(items)}提供给${you(facts.request)}。`,
    ),
    paragraph(provisionText(facts)),
  ];
};

const alreadyPublished: DecisionText = (facts) => {
  const { title, where } = required(facts, 'publication');
  return [
    paragraph(
      `经查，${you(facts.request)}申请公开的信息本机关已经主动公开。${reasons(facts)}` +
        `${under(facts)}现将获取该信息的方式、途径告知${you(facts.request)}：`,
    ),
    paragraph(`信息名称：${title}`),
    paragraph(`获取途径：${where}`),
  ];
};

/** Given, or already published (Art. 36(1), (2)). */
export function granted(facts: ReplyFacts): DocumentBlock[] {
  return facts.decision.subKind === 'already_published' ? alreadyPublished(facts) : provided(facts);
}
