import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { quotedSource } from '../narrative/sentences.ts';
import type { Quoted } from '../narrative/sentences.ts';
import type { ReportModel } from '../report-model.ts';

const REPLACEMENT = '\\uFFFD';
// A question mark glued to a comma between Chinese words, or a lost character.
const DAMAGE = new RegExp(
  `\\p{Script=Han}[?？][,，](?=[\\p{Script=Han}A-Za-z])|${REPLACEMENT}|锟斤拷|Ã[\\x80-\\xBF]`,
  'u',
);
const AROUND = 12;
const PINYIN =
  /[\p{Script=Han}A-Za-z]\([a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňê][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]*\)/gu;

/** `F-TEXT`: traces of a damaged or converted copy in the source itself. */
export function checkSourceDamage(report: ReportModel): Finding[] {
  const findings: Finding[] = [];
  const lines = report.text?.lines ?? [];
  for (const [index, line] of lines.entries()) {
    const match = DAMAGE.exec(line.raw);
    if (match !== null) {
      const end = match.index + match[0].length + AROUND;
      const where = quotedSource(line, index, Math.max(0, match.index - AROUND), end);
      findings.push(
        finding('F-TEXT', 'info', FORM_MESSAGES.encoding(), { repair: REPAIRS.damage, ...where }),
      );
      break;
    }
  }
  let count = 0;
  let first: Quoted | null = null;
  for (const [index, line] of lines.entries()) {
    for (const match of line.raw.matchAll(PINYIN)) {
      first ??= quotedSource(line, index, match.index, match.index + match[0].length);
      count += 1;
    }
  }
  if (count > 0)
    findings.push(
      finding('F-TEXT', 'info', FORM_MESSAGES.pinyin(count), {
        actual: count,
        repair: REPAIRS.pinyin,
        ...first,
      }),
    );
  return findings;
}
