import { chartHeight, chartInWords, chartSvg } from '../../charts/index.ts';
import type { Chart } from '../../charts/index.ts';
import { cleanBlocks, cleanText, spansOf } from '../clean-text.ts';
import type { DocumentBlock, DocumentCell, DocumentTable, Span, Text } from '../document.ts';
import { placeCells } from '../grid.ts';

const ENTITY: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITY[character]!);
}

function spanToHtml({ text, bold, underline, muted }: Span): string {
  let html = escapeHtml(cleanText(text)).replaceAll('\n', '<br>');
  if (bold) html = `<strong>${html}</strong>`;
  if (underline) html = `<u>${html}</u>`;
  return muted ? `<small>${html}</small>` : html;
}

function textToHtml(text: Text): string {
  return spansOf(text).map(spanToHtml).join('');
}

function cellToHtml(cell: DocumentCell, column: boolean): string {
  const tag = cell.header ? 'th' : 'td';
  const attributes = [
    cell.header
      ? ` scope="${column ? 'col' : 'row'}${(cell.colspan ?? 1) > 1 && column ? 'group' : ''}"`
      : '',
    (cell.colspan ?? 1) > 1 ? ` colspan="${cell.colspan}"` : '',
    (cell.rowspan ?? 1) > 1 ? ` rowspan="${cell.rowspan}"` : '',
    cell.align ? ` class="align-${cell.align}"` : '',
  ].join('');
  const text = textToHtml(cell.text);
  const strong = cell.bold ? `<strong>${text}</strong>` : text;
  // Only addresses of the own site or of the web lead anywhere; anything else is shown as text.
  const safe = cell.href && /^(https?:\/\/|\/(?!\/)|#)/.test(cell.href);
  return `<${tag}${attributes}>${safe ? `<a href="${escapeHtml(cell.href!)}">${strong}</a>` : strong}</${tag}>`;
}

/** A table with merged cells as semantic HTML. Throws RangeError when the spans do not make a grid. */
export function tableToHtml(table: DocumentTable): string {
  placeCells(table);
  const head = table.headerRows ?? 0;
  const rows = table.rows.map(
    (row, index) => `<tr>${row.map((cell) => cellToHtml(cell, index < head)).join('')}</tr>`,
  );
  const caption = table.caption ? `<caption>${escapeHtml(cleanText(table.caption))}</caption>` : '';
  const thead = head > 0 ? `<thead>${rows.slice(0, head).join('')}</thead>` : '';
  return `<table>${caption}${thead}<tbody>${rows.slice(head).join('')}</tbody></table>`;
}

/** Width in CSS pixels for which charts are drawn. */
const CHART_WIDTH = 640;

/** A picture of its own: its style names cannot meet those of the page, and the page's policy on styles stays strict. */
function chartToHtml(chart: Chart): string {
  const source = Buffer.from(chartSvg(chart, CHART_WIDTH), 'utf8').toString('base64');
  const size = `width="${CHART_WIDTH}" height="${chartHeight(chart, CHART_WIDTH)}"`;
  const words = escapeHtml(chartInWords(chart));
  return `<figure class="chart"><img src="data:image/svg+xml;base64,${source}" ${size} alt="${words}"></figure>`;
}

function blockToHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${textToHtml(block.text)}</h1>`;
    case 'number':
      return `<p class="document-number">${textToHtml(block.text)}</p>`;
    case 'heading':
      return `<h${block.level + 1}>${textToHtml(block.text)}</h${block.level + 1}>`;
    case 'paragraph': {
      const names = [block.indent === false ? 'flush' : '', block.align ? `align-${block.align}` : ''];
      const list = names.filter(Boolean).join(' ');
      return `<p${list ? ` class="${list}"` : ''}>${textToHtml(block.text)}</p>`;
    }
    case 'quotation':
      return `<blockquote>${block.text
        .split('\n')
        .map((text) => `<p>${escapeHtml(text)}</p>`)
        .join('')}</blockquote>`;
    case 'signature':
      return `<footer class="signature">${[
        ...block.lines.map((text) => `<p>${escapeHtml(text)}</p>`),
        ...(block.seal ? [`<p class="seal"><small>${escapeHtml(block.seal)}</small></p>`] : []),
      ].join('')}</footer>`;
    case 'note':
      return `<p class="note">${textToHtml(block.text)}</p>`;
    case 'table':
      return tableToHtml(block.table);
    case 'chart':
      return chartToHtml(block.chart);
    case 'page_break':
    case 'entry':
      return '<hr class="page-break">';
    case 'contents':
      return block.parts
        .map(({ name, entries }) => {
          const items = entries.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
          return `<h3>${escapeHtml(name)}</h3><ol>${items}</ol>`;
        })
        .join('');
  }
}

/** The blocks as semantic, escaped HTML without any style: one `<article>`. */
export function blocksToHtml(blocks: readonly DocumentBlock[], language = 'zh-CN'): string {
  const inside = cleanBlocks(blocks).map(blockToHtml).join('\n');
  return `<article class="official-document" lang="${escapeHtml(language)}">\n${inside}\n</article>`;
}
