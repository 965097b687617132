import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { FORM_MESSAGES } from '../messages/form.ts';
import { readProse } from '../narrative/prose.ts';
import type { ReportModel } from '../report-model.ts';
import { plainKey } from './plain-key.ts';

const SIMILAR_FROM = 0.8;
const LEAST_LENGTH = 15;

function sentenceKeys(report: ReportModel): string[] {
  return readProse(report)
    .sentences.map((sentence) => plainKey(sentence.text).replace(/\d+/g, '#'))
    .filter((key) => key.length >= LEAST_LENGTH);
}

/** `F-TEXT`: a text copied from last year's report (内容雷同, 国办公开办函〔2021〕30号). Numbers are left out of account. */
export function checkSimilarity(report: ReportModel, previous: ReportModel): Finding[] {
  const own = sentenceKeys(report);
  const last = new Set(sentenceKeys(previous));
  const total = own.reduce((acc, key) => acc + key.length, 0);
  const same = own.filter((key) => last.has(key)).reduce((acc, key) => acc + key.length, 0);
  if (total < 200 || same / total < SIMILAR_FROM) return [];
  const share = Math.round((same / total) * 100);
  return [finding('F-TEXT', 'warning', FORM_MESSAGES.similar(share), { actual: share })];
}
