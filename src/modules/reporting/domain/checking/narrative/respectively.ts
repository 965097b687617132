import type { Quantity } from './quantities.ts';

/**
 * `受理、办结申请分别为5件、4件`: gives each number of a 分别 list the words that belong to it. Lists whose subjects
 * and numbers do not match in count are left as they are.
 */
export function markDistributed(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!text.includes('分别')) return quantities;
  const match = /([^,，;:。]{2,80}?)分别(为|是|有|达)?(?=\d)/.exec(text);
  if (!match) return quantities;
  const from = match.index + match[0].length;
  const subjects = match[1]!.split(/、|和|及|与/).filter((subject) => subject !== '');
  const first = quantities.findIndex((quantity) => quantity.start >= from);
  if (first < 0) return quantities;
  let count = 0;
  for (let index = first; index < quantities.length; index += 1) {
    const gap = text.slice(index === first ? from : quantities[index - 1]!.end, quantities[index]!.start);
    if (!/^(、|和|及|与|,)?$/.test(gap)) break;
    count += 1;
  }
  if (count !== subjects.length) return quantities;
  // 受理、办结申请分别为… : the object stands once, after the last verb.
  const object = /(政府信息公开申请|信息公开申请|依申请公开(申请|事项)?|申请)$/.exec(match[1]!)?.[0] ?? '';
  return quantities.map((quantity, index) => {
    if (index < first || index >= first + count) return quantity;
    const subject = subjects[index - first]!;
    const before = subject.endsWith(object) ? subject : `${subject}${object}`;
    return { ...quantity, before, clause: before };
  });
}
