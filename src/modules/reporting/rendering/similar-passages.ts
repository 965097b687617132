import { escapeHtml } from '../../../kernel/documents/index.ts';
import type { SimilarReport } from '../domain/checking/similarity/find-similar.ts';
import { SIMILAR_WORDS } from './wording-similar.ts';

const MOST_REPORTS = 3;
const MOST_PASSAGES = 30;

function passages({ id, agency, year, score, passages: all }: SimilarReport): string {
  const other = `${agency ?? id}${year === null ? '' : SIMILAR_WORDS.year(year)}`;
  const longest = [...all].sort((a, b) => b.length - a.length).slice(0, MOST_PASSAGES);
  const rows = longest.map(
    ({ here, there }) => `<tr><td>${escapeHtml(here.text)}</td><td>${escapeHtml(there.text)}</td></tr>`,
  );
  return `<h3>${escapeHtml(SIMILAR_WORDS.shares(other, Math.round(score * 100)))}</h3>
<div class="index-scroll" role="region" tabindex="0" aria-label="${escapeHtml(other)}"><table class="index"><thead><tr><th scope="col">${SIMILAR_WORDS.here}</th><th scope="col">${escapeHtml(other)}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** What a report has in common with others, passage by passage, side by side; nothing when it shares nothing. */
export function similarPassages(similar: readonly SimilarReport[]): string {
  if (similar.length === 0) return '';
  const parts = similar.slice(0, MOST_REPORTS).map(passages);
  return `<section><h2 id="similar">${SIMILAR_WORDS.heading}</h2>\n${parts.join('\n')}\n</section>`;
}
