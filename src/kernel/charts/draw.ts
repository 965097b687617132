import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { LOOK } from '../look/contract.ts';
import type { Chart } from './chart.ts';
import { chartOption } from './chart-option.ts';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  LabelLayout,
  CanvasRenderer,
  SVGRenderer,
]);

/** The face that comes with the program: a PNG looks the same on every machine. */
const BUNDLED = 'Noto Serif SC';
const BUNDLED_FILE = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
let registered = false;

function registerFont(): void {
  if (registered) return;
  GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(BUNDLED_FILE)), BUNDLED);
  registered = true;
}

/** The library numbers its style names by what it drew before; a frozen report has to come out the same each time. */
function withStableNames(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(/\bzr\d+-[a-z]+-?\d+\b/g, (name) => {
    if (!names.has(name)) names.set(name, `chart-${names.size}`);
    return names.get(name)!;
  });
}

/** Draws into SVG text. */
export function drawSvg(chart: Chart, width: number, height: number): string {
  const board = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    board.setOption(chartOption(chart, LOOK.font.sans.replaceAll('"', '')));
    return withStableNames(board.renderToSVGString());
  } finally {
    board.dispose();
  }
}

/** Draws into PNG bytes at twice the size, for paper. */
export function drawPng(chart: Chart, width: number, height: number): Buffer {
  registerFont();
  const canvas = createCanvas(width * 2, height * 2);
  const surface = canvas.getContext('2d');
  surface.fillStyle = LOOK.colour.surface;
  surface.fillRect(0, 0, canvas.width, canvas.height);
  const board = init(canvas as unknown as HTMLCanvasElement, null, { width, height, devicePixelRatio: 2 });
  try {
    board.setOption({ ...chartOption(chart, BUNDLED), backgroundColor: LOOK.colour.surface });
    return canvas.toBuffer('image/png');
  } finally {
    board.dispose();
  }
}
