import type { Block } from '../blocks.ts';
import { lineBlock } from '../blocks.ts';
import { cleanText } from '../clean-text.ts';
import { runLabels } from './run-labels.ts';
import type { RunLabel } from './run-labels.ts';

/** Signs that end a sentence or part it: no table goes through them. */
export const SENTENCE = /[。;；!！?？]/;
/** Nothing but values and what stands between them. */
export const VALUES_ONLY = /^[\d\s.-]+$/;

const LEAST_LABELS = 4;
const LEAST_WRAPPED = 15;
const ORDINAL = /^[（(]?[一二三四五六七八九十][）)、]?$/;

/** True when a label or other words stand behind values: more than one row in a line. */
function goesOnBehindValues(text: string, labels: readonly RunLabel[]): boolean {
  const before = labels.some(({ start }, index) => /\d/.test(text.slice(labels[index - 1]?.end ?? 0, start)));
  return before || (labels.length > 0 && /\d[^\d]*\p{Script=Han}/u.test(text.slice(labels.at(-1)!.end)));
}

/** How a line looks as a piece of a run that was broken at the width of a page; a `short` one never begins it. */
function wrapKind(block: Block): 'dense' | 'part' | 'heading' | 'short' | 'none' {
  // Rows cut at blanks only: the end of a piece looks like a row of its own.
  if (block.kind === 'row' && (block.exact || /[|\t]/.test(block.raw))) return 'none';
  const text = block.kind === 'row' ? cleanText(block.raw).text : block.text;
  if (SENTENCE.test(text) || text === '') return 'none';
  const labels = runLabels(text);
  if (labels.some(({ heading }) => heading)) return 'none';
  const values = text.match(/\d+/g)?.length ?? 0;
  if (labels.length === 0 && values === 0) return ORDINAL.test(text) ? 'short' : 'none';
  if (text.length < LEAST_WRAPPED) return 'short';
  // Headings cut at blanks are a row of the header as well as a piece of a run: what stands around them tells.
  if (block.kind === 'row' && values === 0) return 'heading';
  return labels.length >= LEAST_LABELS || goesOnBehindValues(text, labels) ? 'dense' : 'part';
}

/** Joins the lines of a run that was broken at the width of a page. */
export function joinWrapped(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let own: Block[] = [];
  /** Characters in lines that can only be pieces of a run. */
  let dense = 0;
  let all = 0;
  let sure = false;
  const close = (): void => {
    const isRun = own.length >= 2 && sure && dense * 2 >= all;
    joined.push(...(isRun ? [lineBlock(own.map((block) => block.raw).join('\n'))] : own));
    own = [];
    dense = 0;
    all = 0;
    sure = false;
  };
  for (const block of blocks) {
    const kind = wrapKind(block);
    if (kind === 'none' || (kind === 'short' && own.length === 0)) {
      close();
      joined.push(block);
      continue;
    }
    own.push(block);
    all += block.raw.length;
    sure ||= kind === 'dense';
    if (kind === 'dense' || kind === 'heading') dense += block.raw.length;
  }
  close();
  return joined;
}
