import type { Newest } from '../../modules/disclosure/contract.ts';

const EXAMPLES = 3;

/** Examples that find something: what the newest documents are about, and the newest document number. */
export function searchExamples({ latest, byKind }: Newest): string[] {
  const items = [...byKind.flatMap(({ items }) => items), ...latest];
  const subjects = items.flatMap(({ title }) => subjectOf(title) ?? []);
  const number = items.find(({ documentNumber }) => documentNumber)?.documentNumber;
  return [...new Set([...subjects.slice(0, EXAMPLES - 1), ...(number ? [number] : [])])];
}

/** The name between Chinese title marks, when it is short enough to be an example. */
function subjectOf(title: string): string | undefined {
  const named = /\u300a([^\u300a\u300b]{2,18})\u300b/.exec(title)?.[1];
  return named;
}
