import { escapeHtml } from '../../../kernel/documents/index.ts';
import type { SimilarReport } from '../domain/checking/similarity/find-similar.ts';
import type { FindingsLanguage } from './wording-findings.ts';
import { SIMILAR_WORDS } from './wording-similar.ts';
import type { SimilarWords } from './wording-similar.ts';

const MOST_REPORTS = 4;
const MOST_PASSAGES = 30;

function passages(words: SimilarWords, { id, agency, year, score, passages: all }: SimilarReport): string {
  const other = escapeHtml(`${agency ?? id}${year === null ? '' : words.year(year)}`);
  const longest = [...all].sort((a, b) => b.length - a.length).slice(0, MOST_PASSAGES);
  const rows = longest.map(
    ({ here, there }) => `<tr><td>${escapeHtml(here.text)}</td><td>${escapeHtml(there.text)}</td></tr>`,
  );
  return `<h3>${words.shares(other, Math.round(score * 100))}</h3>
<div class="passages-scroll" role="region" tabindex="0" aria-label="${other}"><table class="passages" lang="zh-CN">
<thead><tr><th scope="col">${words.here}</th><th scope="col">${other}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** What a report has in common with others, passage by passage, side by side; nothing when it shares nothing. */
export function similarPassages(similar: readonly SimilarReport[], language: FindingsLanguage): string {
  if (similar.length === 0) return '';
  const words = SIMILAR_WORDS[language];
  const parts = similar.slice(0, MOST_REPORTS).map((report) => passages(words, report));
  return `<section class="similar" aria-labelledby="similar"><h2 id="similar">${words.heading}</h2>\n${parts.join('\n')}\n</section>`;
}
