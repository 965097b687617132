import { blocksToHtml, escapeHtml } from '../../../kernel/documents/index.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { reportDocument } from './report-document.ts';

/** Print-like style of the page that stands alone; the portal has its own. */
const STYLE = `
body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; color: #1b1f24; background: #fff;
  font: 17px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { text-align: center; font-size: 1.6rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1.05rem; }
p { text-indent: 2em; } p.flush, footer p, td, th { text-indent: 0; } .align-center { text-align: center; }
.align-left { text-align: left; } .signature { text-align: right; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.4; }
th, td { border: 1px solid #1b1f24; padding: 0.25rem 0.3rem; font-weight: normal; font-variant-numeric: tabular-nums; }
`;

/** The report's text and tables as one escaped `<article>`, for pages that have their own frame. */
export function reportArticle(report: CompiledReport): string {
  return blocksToHtml(reportDocument(report).blocks);
}

/** The report as a page of its own, with the meta tags of government pages. */
export function reportHtml(report: CompiledReport): string {
  const { title, author } = reportDocument(report);
  return pageOf({ title, author, publishedOn: report.publishedOn, article: reportArticle(report) });
}

/** An article as a page that stands alone. */
export function pageOf({
  title,
  author,
  publishedOn = null,
  article,
}: {
  title: string;
  author: string;
  publishedOn?: string | null;
  article: string;
}): string {
  const date = publishedOn === null ? '' : `<meta name="PubDate" content="${escapeHtml(publishedOn)}">\n`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="ArticleTitle" content="${escapeHtml(title)}">
<meta name="ContentSource" content="${escapeHtml(author)}">
${date}<style>${STYLE}</style>
</head>
<body>
${article}
</body>
</html>
`;
}
