import { finding, type Finding } from '../finding.ts';
import { isShortFor } from './agency-names.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import type { ReportModel } from '../report-model.ts';
import { lineWith } from '../narrative/sentences.ts';
import { foldedName } from '../../collection/about-key.ts';

/** The name, and the name without the province or city above its own place: 望澜市青禾县水务局, 青禾县水务局. */
function spellings(name: string): string[] {
  const whole = foldedName(name);
  const rest = /^\p{Script=Han}{2,8}?[省市州](?=\p{Script=Han}{1,8}[市县区旗镇乡])/u.exec(whole)?.[0];
  return rest === undefined ? [whole] : [whole, whole.slice(rest.length)];
}

/** The longer name has a place below that the other lacks: 宁川市人民政府 is not 宁川市东城区人民政府. */
function isBelow(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (!/[省市州县区旗]$/u.test(long.slice(0, at))) return false;
  return /^\p{Script=Han}{1,4}?([县区旗镇]|[市乡](?=人民政府|政府))/u.test(long.slice(at));
}

const isShort = (short: string, long: string): boolean => isShortFor(short, long) && !isBelow(short, long);

/** One and the same agency: equal names, or one is short for the other (卫健委, 卫生健康委员会). */
export function namesOneAgency(one: string, other: string): boolean {
  return spellings(one).some((a) =>
    spellings(other).some((b) => a !== '' && b !== '' && (isShort(a, b) || isShort(b, a))),
  );
}

/**
 * `F-AGENCY`: the report bears the name of the agency that has to make it (《条例》第四十九条), `names` being its present
 * name and those it had. A report without a readable name is let be.
 */
export function checkNamedAgency(report: ReportModel, names: readonly [string, ...string[]]): Finding[] {
  const { agency } = report;
  if (agency === null || foldedName(agency) === '') return [];
  if (names.some((name) => namesOneAgency(agency, name))) return [];
  return [
    finding('F-AGENCY', 'error', FORM_MESSAGES.namedOther(agency, names[0]), {
      expected: names[0],
      actual: agency,
      quote: agency,
      ...lineWith(report, (line) => line.text.includes(agency)),
    }),
  ];
}
