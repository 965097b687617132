import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A straight rule on a page, in page space (y upwards). */
export interface Rule {
  direction: 'horizontal' | 'vertical';
  /** y of a horizontal rule, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

/** A picture on a page, by its box. */
export interface PlacedPicture {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is drawn on a page besides text. */
export interface Drawing {
  rules: Rule[];
  pictures: PlacedPicture[];
}

export type Matrix = readonly [number, number, number, number, number, number];

/** Shortest rule of a table, and shortest stroke of which rules are made up (dashes, borders of single cells). */
const SHORTEST = 4;
const SHORTEST_STROKE = 0.3;
/** Widest gap inside a dashed rule. */
const GAP = 4;
const THICKEST = 3;
const MOST_STROKES = 30_000;
const LONGEST_PATH = 20_000;

// Path data of pdfjs: an operation number followed by its coordinates.
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The matrix that applies `n` first and `m` after it. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

interface Point {
  x: number;
  y: number;
}
type Segment = readonly [Point, Point];

function segmentsOf(data: ArrayLike<number>, matrix: Matrix): Segment[] {
  const place = (x: number, y: number): Point => ({
    x: matrix[0] * x + matrix[2] * y + matrix[4],
    y: matrix[1] * x + matrix[3] * y + matrix[5],
  });
  const segments: Segment[] = [];
  let current: Point | null = null;
  let start: Point | null = null;
  for (let index = 0; index < data.length;) {
    const operation = data[index]!;
    const count = COORDINATES[operation];
    if (count === undefined) break;
    const end = count === 0 ? null : place(data[index + count - 1]!, data[index + count]!);
    if (operation === MOVE) start = end;
    else if (operation === LINE && current !== null && end !== null) segments.push([current, end]);
    else if (operation === CLOSE && current !== null && start !== null) segments.push([current, start]);
    current = operation === CLOSE ? start : end;
    index += 1 + count;
  }
  return segments;
}

function strokeOf([a, b]: Segment): Rule | null {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (height < 1 && width >= Math.max(SHORTEST_STROKE, height))
    return { direction: 'horizontal', at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };
  if (width < 1 && height >= SHORTEST_STROKE)
    return { direction: 'vertical', at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
  return null;
}

function boxOf(points: readonly Point[]): PlacedPicture {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...ys), bottom: Math.min(...ys) };
}

/** A thin box as the rule it looks like; null for an area. */
function thinRule({ left, right, top, bottom }: PlacedPicture): Rule | null {
  const [width, height] = [right - left, top - bottom];
  if (Math.min(width, height) > THICKEST || Math.max(width, height) < SHORTEST_STROKE) return null;
  return width >= height
    ? { direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right }
    : { direction: 'vertical', at: (left + right) / 2, from: bottom, to: top };
}

/** Strokes on one line with only small gaps between them as one rule: dashes, borders drawn cell by cell. */
function united(strokes: readonly Rule[]): Rule[] {
  const sorted = [...strokes].sort((a, b) => a.at - b.at || a.from - b.from);
  const lines: Rule[][] = [];
  for (const stroke of sorted) {
    const line = lines.at(-1);
    if (line !== undefined && stroke.at - line[0]!.at < 1) line.push(stroke);
    else lines.push([stroke]);
  }
  return lines.flatMap((line) => {
    const rules: Rule[] = [];
    for (const stroke of line.sort((a, b) => a.from - b.from)) {
      const last = rules.at(-1);
      if (last !== undefined && stroke.from - last.to <= GAP) last.to = Math.max(last.to, stroke.to);
      else rules.push({ ...stroke });
    }
    return rules.filter((rule) => rule.to - rule.from >= SHORTEST);
  });
}

const PAINTED = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
  OPS.fill,
  OPS.eoFill,
]);
const FILLED = new Set<number>([OPS.fill, OPS.eoFill]);
const IMAGES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
]);
const UNIT_SQUARE: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

/** Takes down what is painted, operation by operation. */
class DrawingReader {
  readonly strokes: Rule[] = [];
  readonly pictures: PlacedPicture[] = [];
  readonly #stack: Matrix[] = [];
  #matrix: Matrix;

  constructor(view: Matrix) {
    this.#matrix = view;
  }

  take(operation: number, args: unknown): void {
    if (operation === OPS.save) this.#stack.push(this.#matrix);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      this.#matrix = this.#stack.pop() ?? this.#matrix;
    else if (operation === OPS.transform) this.#matrix = multiply(this.#matrix, args as Matrix);
    else if (operation === OPS.paintFormXObjectBegin) {
      this.#stack.push(this.#matrix);
      const [matrix] = args as [Matrix | null];
      if (Array.isArray(matrix)) this.#matrix = multiply(this.#matrix, matrix);
    } else if (IMAGES.has(operation)) this.#image();
    else if (operation === OPS.constructPath && Array.isArray(args)) this.#path(args as [number, unknown]);
  }

  #image(): void {
    const [a, b, c, d, e, f] = this.#matrix;
    const box = boxOf(UNIT_SQUARE.map(([x, y]) => ({ x: a * x + c * y + e, y: b * x + d * y + f })));
    const rule = thinRule(box);
    if (rule === null) this.pictures.push(box);
    else this.strokes.push(rule);
  }

  #path([painted, paths]: [number, unknown]): void {
    const data = (paths as (ArrayLike<number> | null)[])[0];
    if (!PAINTED.has(painted) || data == null || data.length > LONGEST_PATH) return;
    const segments = segmentsOf(data, this.#matrix);
    if (segments.length === 0) return;
    if (FILLED.has(painted)) {
      // Subpaths filled together are rules each; an area filled with colour is none.
      for (const piece of closedPieces(segments)) {
        const rule = thinRule(boxOf(piece.flat()));
        if (rule !== null) this.strokes.push(rule);
      }
      return;
    }
    for (const segment of segments) {
      const rule = strokeOf(segment);
      if (rule !== null) this.strokes.push(rule);
    }
  }
}

/** Segments that hang together, one list for each closed figure of a path. */
function closedPieces(segments: readonly Segment[]): Segment[][] {
  const pieces: Segment[][] = [];
  let end: Point | null = null;
  for (const segment of segments) {
    if (end === null || segment[0].x !== end.x || segment[0].y !== end.y) pieces.push([]);
    pieces.at(-1)!.push(segment);
    end = segment[1];
  }
  return pieces;
}

/** Straight rules and pictures drawn on a page, from the operations of pdfjs, in the page as it is looked at. */
export function drawingOf(
  operations: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  view: Matrix,
): Drawing {
  const reader = new DrawingReader(view);
  for (let index = 0; index < operations.fnArray.length; index += 1) {
    if (reader.strokes.length > MOST_STROKES) break;
    reader.take(operations.fnArray[index]!, operations.argsArray[index]);
  }
  const lying = reader.strokes.filter((rule) => rule.direction === 'horizontal');
  const standing = reader.strokes.filter((rule) => rule.direction === 'vertical');
  return { rules: [...united(lying), ...united(standing)], pictures: reader.pictures };
}
