import { ImageRun, Paragraph } from 'docx';
import { chartHeight, chartInWords, chartPng } from '../../charts/index.ts';
import type { Chart } from '../../charts/index.ts';
import { OFFICIAL_PAGE } from '../data/official-style.ts';
import { alignmentOf } from './alignment.ts';
import { twips } from './measures.ts';

/** Width of the text area in CSS pixels (96 to the inch). */
const TEXT_WIDTH = Math.floor(
  ((OFFICIAL_PAGE.width - OFFICIAL_PAGE.margin.left - OFFICIAL_PAGE.margin.right) / 25.4) * 96,
);

/**
 * A chart across the text area, told in words to who cannot see it. `id` is its own in the document: left to the library
 * it would count on from document to document.
 */
export function chartToDocx(chart: Chart, id: number): Paragraph {
  const words = chartInWords(chart);
  return new Paragraph({
    alignment: alignmentOf('center'),
    spacing: { before: twips(8), after: twips(8) },
    children: [
      new ImageRun({
        type: 'png',
        data: chartPng(chart, TEXT_WIDTH),
        transformation: { width: TEXT_WIDTH, height: chartHeight(chart, TEXT_WIDTH) },
        altText: { name: chart.title, title: chart.title, description: words, id: String(id) },
      }),
    ],
  });
}
