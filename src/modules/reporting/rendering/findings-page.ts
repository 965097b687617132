import { escapeHtml } from '../../../kernel/documents/index.ts';
import type { SimilarReport } from '../domain/checking/similarity/find-similar.ts';
import type { MarkedReport } from '../domain/marking/marked-report.ts';
import { countFindings } from './findings-counts.ts';
import { findingsList } from './findings-list.ts';
import { FINDINGS_WORDS } from './wording-findings.ts';
import { markedArticle } from './marked-html.ts';
import { similarPassages } from './similar-passages.ts';
import { standaloneCss } from './marked-style.ts';

const words = FINDINGS_WORDS.zh;
const english = FINDINGS_WORDS.en;

/** A page frame for files that stand alone: no script, nothing from elsewhere. */
export function standalonePage(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${standaloneCss()}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A report with its findings as a page of its own: the text with every finding marked, the findings beside it. */
export function findingsPage(
  report: MarkedReport,
  { file, similar = [] }: { file: string; similar?: readonly SimilarReport[] },
): string {
  const { title, agency, year, publishedOn, findings } = report;
  const counts = countFindings(findings);
  const particulars = [
    `${words.file} ${file}`,
    `${words.agency} ${agency ?? words.unknown}`,
    `${words.year} ${year ?? words.unknown}`,
    `${words.publishedOn} ${publishedOn ?? words.unknown}`,
  ].map((text) => `<li>${escapeHtml(text)}</li>`);
  return standalonePage(
    title,
    `<h1>${escapeHtml(title)}</h1>
<ul class="particulars soft">${particulars.join('')}</ul>
<p class="summary">${words.summary(counts)} <span class="soft" lang="en">${english.summary(counts)}</span></p>
<main class="marked-grid">
${markedArticle(report, 'zh')}
<aside class="findings-side" aria-labelledby="findings"><h2 id="findings">${words.heading} <span class="soft" lang="en">${english.heading}</span></h2>
${findingsList(report, 'zh')}
</aside>
</main>
${similarPassages(similar, 'zh')}`,
  );
}
