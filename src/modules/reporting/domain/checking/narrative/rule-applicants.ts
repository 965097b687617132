import { APPLICANT_LABELS, ORGANISATIONS_HEADING } from '../../format/labels.ts';
import { APPLICANT_KINDS, table3Cell } from '../../format/table3.ts';
import { sumOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { distinctBy } from './distinct-values.ts';
import { speaksOfRequests } from './measures.ts';
import type { NarrativeContext } from './narrative-context.ts';
import type { Quantity } from './quantities.ts';
import { quoted, wordsOf } from './sentences.ts';

const PERSON = table3Cell('new_received', 'natural_person');
const ORGANISATIONS = APPLICANT_KINDS.slice(1).map((kind) => table3Cell('new_received', kind));

const NAMES: readonly { name: string; cells: readonly string[]; pattern: RegExp }[] = [
  {
    name: APPLICANT_LABELS.natural_person,
    cells: [PERSON],
    pattern: /自然人(提出|提交)?(的)?(政府信息公开)?(申请)?(的)?(共|为|有)?$/,
  },
  {
    name: ORGANISATIONS_HEADING,
    cells: ORGANISATIONS,
    pattern: /法人(或|和|及|、)其他组织(提出|提交)?(的)?(政府信息公开)?(申请)?(的)?(共|为|有)?$/,
  },
];

const RECEIVED = /收到|受理|接收|新收/;

/** `N-REQ`: requests by kind of applicant, where a sentence on received requests names them. */
export function checkApplicantNumbers({ report, prose }: NarrativeContext): Finding[] {
  const named = (quantity: Quantity): (typeof NAMES)[number] | undefined =>
    /^[件条份宗]$/.test(quantity.unit) && !quantity.approximate
      ? NAMES.find(({ pattern }) => pattern.test(quantity.before))
      : undefined;
  const findings = prose.sentences.flatMap((sentence) => {
    if (!RECEIVED.test(sentence.text) || !speaksOfRequests(sentence.text)) return [];
    if (/办结|答复|结转|上年|去年/.test(sentence.text)) return [];
    return sentence.quantities.flatMap((quantity) => {
      const kind = named(quantity);
      const value = kind === undefined ? undefined : sumOf(report, kind.cells);
      if (kind === undefined || value === undefined || value === quantity.value) return [];
      return finding('N-REQ', 'error', NARRATIVE_MESSAGES.countDiffers(kind.name, quantity.value, value), {
        cells: [...kind.cells],
        expected: value,
        actual: quantity.value,
        repair: REPAIRS.countInText(wordsOf(sentence, quantity), kind.name, value),
        ...quoted(sentence, quantity.start, quantity.end),
      });
    });
  });
  return distinctBy(findings, ({ cells, actual }) => `${cells.join()}=${actual}`);
}
