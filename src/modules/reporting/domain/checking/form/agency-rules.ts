import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { distinctBy } from '../narrative/distinct-values.ts';
import { readProse } from '../narrative/prose.ts';
import { lineWith, quoted } from '../narrative/sentences.ts';
import type { ReportModel } from '../report-model.ts';
import { isDepartment, isGovernment, isShortFor, sameKindNames } from './agency-names.ts';

const WHOLE_AREA = /我[省市县区州旗](各级)(人民)?政府|我[省市县区州旗]各级政府/;
const AREA_SELF = /我[省市县区州旗]/g;
const DEPARTMENT_SELF = /我[局委厅办中]|本[局委厅办]|我单位|本单位|本机关/g;

/** A department's title over figures of the whole area. */
function wholeArea(report: ReportModel, agency: string): Finding[] {
  const { sentences } = readProse(report);
  const text = sentences.map((sentence) => sentence.text).join('');
  const area = text.match(AREA_SELF)?.length ?? 0;
  const own = text.match(DEPARTMENT_SELF)?.length ?? 0;
  const figures = sentences.find((s) => WHOLE_AREA.test(s.text) && s.quantities.length > 0);
  if (figures === undefined || area < 3 || own * 2 > area) return [];
  const match = WHOLE_AREA.exec(figures.text)!;
  return [
    finding('F-AGENCY', 'warning', FORM_MESSAGES.cityWide(agency), {
      expected: agency,
      actual: match[0],
      repair: REPAIRS.wholeArea(agency),
      ...quoted(figures, match.index, match.index + match[0].length),
    }),
  ];
}

const GOVERNMENT_PHRASES =
  /以政府(和|及|、)政府办(公室)?名义|政府常务会议|(各)?(县区|区县|乡镇)政府(和|及)(各)?部门|市政府各部门|本级政府各部门/g;

/** Phrases that only a government can say of itself, in a department's report. */
function governmentPhrases(report: ReportModel, agency: string): Finding[] {
  const found = readProse(report).sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(GOVERNMENT_PHRASES)].map((match) =>
      finding('F-AGENCY', 'info', FORM_MESSAGES.governmentPhrase(agency, match[0]), {
        expected: agency,
        actual: match[0],
        ...quoted(sentence, match.index, match.index + match[0].length),
      }),
    ),
  );
  return distinctBy(found, ({ actual }) => String(actual));
}

/** The same kind of agency under the name of another place. */
function otherPlaces(report: ReportModel, agency: string): Finding[] {
  const { sentences } = readProse(report);
  const wholeText = sentences.map((sentence) => sentence.text).join('');
  const found = sentences.flatMap((sentence) =>
    sameKindNames(agency, sentence.text, wholeText)
      .filter((name) => !agency.includes(name) && !isShortFor(name, agency) && !isShortFor(agency, name))
      .map((name) => {
        const at = sentence.text.indexOf(name);
        return finding('F-AGENCY', 'info', FORM_MESSAGES.otherAgency(agency, name), {
          expected: agency,
          actual: name,
          repair: REPAIRS.agency(agency, name),
          ...quoted(sentence, at, at + name.length),
        });
      }),
  );
  return distinctBy(found, ({ actual }) => String(actual));
}

/** The publishing body of the metadata block is the agency, perhaps under its short name. */
function publisher(report: ReportModel): Finding[] {
  const { publisher: name, agency } = report;
  // The portal of a government names the government or its office for every bureau.
  const portal = name !== null && /政府(办公[厅室])?$|政府办$|公开办/.test(name);
  if (name === null || agency === null || isShortFor(name, agency) || isShortFor(agency, name)) return [];
  // A government's report is published by its office.
  if (isGovernment(agency) && /政府|办公[厅室]|公开办/.test(name)) return [];
  return [
    finding('F-AGENCY', portal ? 'info' : 'warning', FORM_MESSAGES.publisher(agency, name), {
      expected: agency,
      actual: name,
      quote: name,
      ...lineWith(report, (line) => line.text.includes(name)),
    }),
  ];
}

/** `F-AGENCY`: agency in the title, agency of the text and publishing body are the same. */
export function checkAgency(report: ReportModel): Finding[] {
  const { agency } = report;
  if (agency === null || report.text === null) return [];
  const department = isDepartment(agency)
    ? [...wholeArea(report, agency), ...governmentPhrases(report, agency)]
    : [];
  return [...department, ...otherPlaces(report, agency), ...publisher(report)];
}
