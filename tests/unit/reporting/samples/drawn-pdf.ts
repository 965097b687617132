import { deflateSync } from 'node:zlib';
import type { LaidTable, SampleReport } from './sample-layouts.ts';
import { partsOf } from './sample-layouts.ts';

/** How a PDF is drawn, command by command, as printers of forms and scanners' software do. */
export interface DrawnStyle {
  /** Rules as strokes, as thin filled boxes, as short strokes one by one, or as stretched pictures of one dot. */
  rules: 'strokes' | 'boxes' | 'dots' | 'pictures' | 'none';
  /** The page is stored lying on its side and turned when shown. */
  turned: boolean;
  /** Labels of groups in type turned by a quarter, or set downwards. */
  groups: 'along' | 'turned' | 'downwards';
  /** Every piece of text drawn twice, a little apart, as bold type. */
  twice: boolean;
  /** Every character placed on its own. */
  single: boolean;
  /** The tables as pictures. */
  pictured: boolean;
  /** Fonts that give their characters out as signs of private use. */
  garbled: boolean;
  /** Tells for each side of a cell whether its rule is lost. */
  lose: () => boolean;
}

export const PLAIN: DrawnStyle = {
  rules: 'strokes',
  turned: false,
  groups: 'along',
  twice: false,
  single: false,
  pictured: false,
  garbled: false,
  lose: () => false,
};

const [WIDTH, HEIGHT, MARGIN, SIZE, LINE] = [842, 1191, 60, 8, 10];

/** Hex of a text in UCS-2, as the fonts without embedding take it. */
const hex = (text: string): string =>
  `<${[...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
/** Characters of these fonts are as wide as high, Latin ones too. */
const widthOf = (text: string): number => text.length * SIZE;

class Page {
  readonly commands: string[] = [];
  y = HEIGHT - MARGIN;
  readonly style: DrawnStyle;

  constructor(style: DrawnStyle) {
    this.style = style;
  }

  text(text: string, x: number, y: number, matrix = '1 0 0 1', font = 'F1'): void {
    const at = (dx: number): string =>
      `BT /${font} ${SIZE} Tf ${matrix} ${x + dx} ${y} Tm ${hex(text)} Tj ET`;
    if (this.style.single && font === 'F1' && matrix === '1 0 0 1')
      [...text].forEach((char, index) =>
        this.commands.push(`BT /F1 ${SIZE} Tf 1 0 0 1 ${x + index * SIZE} ${y} Tm ${hex(char)} Tj ET`),
      );
    else this.commands.push(at(0));
    if (this.style.twice) this.commands.push(at(0.4));
  }

  rule(x1: number, y1: number, x2: number, y2: number): void {
    if (this.style.lose()) return;
    const [width, height] = [Math.max(x2 - x1, 0.6), Math.max(y2 - y1, 0.6)];
    const { rules } = this.style;
    if (rules === 'strokes') this.commands.push(`${x1} ${y1} m ${x2} ${y2} l S`);
    else if (rules === 'boxes') this.commands.push(`${x1} ${y1} ${width} ${height} re f`);
    else if (rules === 'pictures')
      this.commands.push(`q ${width} 0 0 ${height} ${x1} ${y1} cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q`);
    else if (rules === 'dots')
      for (let step = 0; step < Math.max(width, height); step += 4) {
        const [dx, dy] = width > height ? [1, 0] : [0, 1];
        const [x, y] = [x1 + step * dx, y1 + step * dy];
        this.commands.push(`${x} ${y} m ${Math.min(x + 2 * dx, x2)} ${Math.min(y + 2 * dy, y2)} l S`);
      }
  }

  #cell(text: string, left: number, top: number, width: number, height: number, tall: boolean): void {
    const middle = left + width / 2;
    if (tall && this.style.groups === 'turned') {
      this.text(text, middle + SIZE / 3, top - height / 2 - widthOf(text) / 2, '0 1 -1 0');
      return;
    }
    if (tall && this.style.groups === 'downwards') {
      this.text(text, middle, top - height / 2 + widthOf(text) / 2, '1 0 0 1', 'F2');
      return;
    }
    const room = Math.max(1, Math.floor((width - 4) / SIZE));
    const lines = text.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [];
    lines.forEach((line, index) => {
      const y = top - height / 2 + (lines.length / 2 - index) * LINE - SIZE;
      this.text(line, middle - widthOf(line) / 2, y);
    });
  }

  table(table: LaidTable): void {
    const columns = Math.max(...table.map((row) => row.reduce((sum, c) => sum + (c.across ?? 1), 0)));
    const labels = columns === 10 ? 3 : columns === 4 ? 1 : 0;
    const narrow = (WIDTH - 2 * MARGIN) / (columns + labels);
    const edge = (column: number): number => MARGIN + narrow * (column + Math.min(column, labels));
    const high = columns === 15 ? 70 : 30;
    const [top, taken] = [this.y, new Set<string>()];
    table.forEach((row, y) => {
      let x = 0;
      for (const { text, across = 1, down = 1 } of row) {
        while (taken.has(`${x} ${y}`)) x += 1;
        for (let r = y; r < y + down; r += 1) for (let c = x; c < x + across; c += 1) taken.add(`${c} ${r}`);
        const [left, right, upper, lower] = [
          edge(x),
          edge(x + across),
          top - y * high,
          top - (y + down) * high,
        ];
        this.#cell(text, left, upper, right - left, upper - lower, down > 4 && text.length < 12);
        this.rule(left, upper, right, upper);
        this.rule(left, lower, right, lower);
        this.rule(left, lower, left, upper);
        this.rule(right, lower, right, upper);
      }
    });
    this.y = top - table.length * high - 2 * LINE;
  }

  picture(): void {
    this.commands.push(`q 500 0 0 300 ${MARGIN} ${this.y - 300} cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q`);
    this.y -= 320;
  }

  line(text: string): void {
    const room = Math.floor((WIDTH - 2 * MARGIN) / SIZE);
    for (const piece of text.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []) {
      this.text(piece, MARGIN, this.y);
      this.y -= 2 * LINE;
    }
  }
}

/** A map of characters that knows none of them. */
function garbledMap(): string {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const byte = high.toString(16).padStart(2, '0');
    return `<${byte}00> <${byte}ff> <E000>`;
  });
  const map = `/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n256 beginbfrange\n${ranges.join('\n')}\nendbfrange endcmap end`;
  return `<< /Length ${map.length} >>\nstream\n${map}\nendstream`;
}

function fontObjects(first: number, garbled: boolean): string[] {
  const kinds = ['UniGB-UCS2-H', 'UniGB-UCS2-V'];
  const unicode = garbled ? ` /ToUnicode ${first + 3} 0 R` : '';
  return [
    ...kinds.map(
      (map) =>
        `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${map} /DescendantFonts [${first + 2} 0 R]${unicode} >>`,
    ),
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>',
    ...(garbled ? [garbledMap()] : []),
  ];
}

/** The report drawn command by command with fonts that are not embedded. */
export function asDrawnPdf(report: SampleReport, style: Partial<DrawnStyle> = {}): Uint8Array {
  const chosen = { ...PLAIN, ...style };
  const pages = [new Page(chosen)];
  for (const part of partsOf(report)) {
    if ('line' in part) {
      // Every chapter on a page of its own.
      if (/^[一二三四五六]、/.test(part.line)) pages.push(new Page(chosen));
      pages.at(-1)!.line(part.line);
    } else if (chosen.pictured) pages.at(-1)!.picture();
    else pages.at(-1)!.table(part.table);
  }
  const font = 3 + pages.length * 2;
  const turn = chosen.turned ? `0 1 -1 0 ${HEIGHT} 0 cm\n` : '';
  const box = chosen.turned ? `[0 0 ${HEIGHT} ${WIDTH}] /Rotate 90` : `[0 0 ${WIDTH} ${HEIGHT}]`;
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${3 + index * 2} 0 R`).join(' ')}] >>`,
    ),
    ...pages.flatMap((page, index) => {
      const content = deflateSync(Buffer.from(`0.5 w\n${turn}${page.commands.join('\n')}`, 'latin1'));
      const fonts = `<< /Font << /F1 ${font} 0 R /F2 ${font + 1} 0 R >> >>`;
      return [
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources ${fonts} /Contents ${4 + index * 2} 0 R >>`,
        ),
        Buffer.concat([
          Buffer.from(`<< /Filter /FlateDecode /Length ${content.length} >>\nstream\n`),
          content,
          Buffer.from('\nendstream'),
        ]),
      ];
    }),
    ...fontObjects(font, chosen.garbled).map((object) => Buffer.from(object)),
  ];
  const pieces = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let offset = pieces[0]!.length;
  objects.forEach((object, index) => {
    offsets.push(offset);
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    pieces.push(whole);
    offset += whole.length;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  pieces.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}
