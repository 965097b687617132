import { APPLICANT_LABELS, ORGANISATIONS_HEADING } from '../../format/labels.ts';
import { APPLICANT_KINDS, table3Cell } from '../../format/table3.ts';
import type { ApplicantKind } from '../../format/table3.ts';
import { sumOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { NARRATIVE_MESSAGES } from '../messages/narrative.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { distinctBy } from './distinct-values.ts';
import { speaksOfRequests } from './measures.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { scopeOf } from './scope.ts';
import { quoted, wordsOf } from './sentences.ts';

const cellOf = (kind: ApplicantKind): string => table3Cell('new_received', kind);
const ORGANISATIONS = APPLICANT_KINDS.slice(1).map(cellOf);

/** The kind named right at the number, with nothing that narrows it: 同一自然人, 网上自然人 are something else. */
const named = (words: string): RegExp =>
  new RegExp(
    `^[、和及与]?(其中)?(由|来自|属于|为)?(${words})(类|申请人)?(提出|提交)?(的)?(政府信息公开)?(申请)?(的)?(共计|共|为|有)?$`,
  );

const KINDS: readonly { name: string; cells: readonly string[]; pattern: RegExp }[] = [
  {
    name: APPLICANT_LABELS.natural_person,
    cells: [cellOf('natural_person')],
    pattern: named('自然人|公民个人|公民'),
  },
  { name: ORGANISATIONS_HEADING, cells: ORGANISATIONS, pattern: named('法人(或|或者|和|及|、)其他组织') },
  { name: APPLICANT_LABELS.business, cells: [cellOf('business')], pattern: named('商业企业') },
  { name: APPLICANT_LABELS.research, cells: [cellOf('research')], pattern: named('科研机构') },
  {
    name: APPLICANT_LABELS.public_welfare,
    cells: [cellOf('public_welfare')],
    pattern: named('社会公益组织'),
  },
  { name: APPLICANT_LABELS.legal_service, cells: [cellOf('legal_service')], pattern: named('法律服务机构') },
];

const RECEIVED = /收到|受理|接收|新收|从申请人|按申请人|申请人(类型|类别|身份)/;

/** `N-REQ`: requests by kind of applicant, where a sentence on received requests names them. */
export function checkApplicantNumbers({ report, prose }: NarrativeContext): Finding[] {
  const findings = prose.sentences.flatMap((sentence) => {
    if (!RECEIVED.test(sentence.text) || !speaksOfRequests(sentence.text)) return [];
    if (/办结|答复|结转|上年|去年|予以公开/.test(sentence.text)) return [];
    return sentence.quantities.flatMap((quantity) => {
      if (!/^[件条份宗]$/.test(quantity.unit) || quantity.approximate) return [];
      const kind = KINDS.find(({ pattern }) => pattern.test(quantity.before));
      if (kind === undefined || scopeOf(sentence.text.slice(0, quantity.start), report) !== 'year') return [];
      const value = sumOf(report, kind.cells);
      if (value === undefined || value === quantity.value) return [];
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
