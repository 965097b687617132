import { COLUMNS_NAMED } from './measure.ts';
import type { Say } from './say.ts';

const DECISIONS = [
  ['t2.licensing.decisions', '行政许可决定'],
  ['t2.penalty.decisions', '行政处罚决定'],
  ['t2.coercion.decisions', '行政强制决定'],
] as const;

function published({ value, bind, keys, label, aggregated }: Say): string {
  if (value('releases.total') === 0) return '严格落实法定主动公开内容的公开责任。';
  const columns = keys('releases.column.').slice(0, COLUMNS_NAMED);
  const name = (key: string): string => /“(.+)”/.exec(label(key))?.[1] ?? label(key);
  const named = columns.map((key) => `“${name(key)}”栏目${bind(key)}条`).join('、');
  const where =
    columns.length === 0 ? '' : `发布较多的栏目有${named}；同一信息可在几个栏目发布，各栏目分别统计。`;
  const explained =
    value('documents.interpretations') === 0
      ? ''
      : `发布政策解读材料${bind('documents.interpretations')}条。`;
  return `${aggregated ? '政府信息公开工作机构' : ''}通过政府信息公开平台发布政府信息${bind('releases.total')}条。${where}${explained}`;
}

function documents({ value, bind, year }: Say): string {
  return (['rules', 'normative_docs'] as const)
    .flatMap((row) => {
      const label = row === 'rules' ? '规章' : '行政规范性文件';
      const cells = ['issued', 'repealed', 'in_force'].map((column) => `t2.${row}.${column}`);
      if (cells.every((cell) => value(cell) === 0)) return [];
      const [issued, repealed, inForce] = cells.map(bind);
      return [`制发${label}${issued}件，废止${repealed}件，截至${year}年底现行有效${inForce}件。`];
    })
    .join('');
}

function decisions({ value, bind }: Say): string {
  const made = DECISIONS.filter(([cell]) => value(cell) > 0).map(
    ([cell, label]) => `${label}${bind(cell)}件`,
  );
  const fees = value('t2.fees.amount_wan') > 0 ? `行政事业性收费${bind('t2.fees.amount_wan')}万元。` : '';
  return `${made.length === 0 ? '' : `依法公开行政执法信息，作出${made.join('、')}。`}${fees}`;
}

/** （一）主动公开: documents by column and kind, table 2 in words. */
export const disclosed = (say: Say): string =>
  [`${published(say)}${documents(say)}`, decisions(say)].filter((paragraph) => paragraph !== '').join('\n');
