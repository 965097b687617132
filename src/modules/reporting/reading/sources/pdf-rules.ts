import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A straight rule on a page, in page space (y upwards). */
export interface Rule {
  direction: 'horizontal' | 'vertical';
  /** y of a horizontal rule, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const SHORTEST = 4;
const MOST_RULES = 4000;

// Path data of pdfjs: an operation number followed by its coordinates.
const MOVE = 0;
const LINE = 1;
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const CLOSE = 4;

function multiply(m: Matrix, n: Matrix): Matrix {
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

function segmentsOf(data: ArrayLike<number>, matrix: Matrix): [Point, Point][] {
  const place = (x: number, y: number): Point => ({
    x: matrix[0] * x + matrix[2] * y + matrix[4],
    y: matrix[1] * x + matrix[3] * y + matrix[5],
  });
  const segments: [Point, Point][] = [];
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

function ruleOf([a, b]: [Point, Point]): Rule | null {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (height < 1 && width >= SHORTEST)
    return { direction: 'horizontal', at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };
  if (width < 1 && height >= SHORTEST)
    return { direction: 'vertical', at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
  return null;
}

/** A filled area is a rule only when it is thin; a coloured cell is none. */
function isThin(segments: readonly [Point, Point][]): boolean {
  const points = segments.flat();
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return Math.max(...xs) - Math.min(...xs) < 3 || Math.max(...ys) - Math.min(...ys) < 3;
}

/** Straight rules drawn on a page, from the operations of pdfjs. */
export function rulesOf(operations: { fnArray: readonly number[]; argsArray: readonly unknown[] }): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  for (let index = 0; index < operations.fnArray.length && rules.length < MOST_RULES; index += 1) {
    const operation = operations.fnArray[index]!;
    const args = operations.argsArray[index];
    if (operation === OPS.save) stack.push(matrix);
    else if (operation === OPS.restore) matrix = stack.pop() ?? IDENTITY;
    else if (operation === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operation === OPS.constructPath && Array.isArray(args)) {
      const [painted, paths] = args as [number, (ArrayLike<number> | null)[]];
      const data = paths[0];
      if (data == null || data.length > 4000) continue;
      const segments = segmentsOf(data, matrix);
      if (segments.length === 0) continue;
      const filled = painted === OPS.fill || painted === OPS.eoFill;
      if (filled && segments.length <= 5 && !isThin(segments)) continue;
      for (const segment of segments) {
        const rule = ruleOf(segment);
        if (rule !== null) rules.push(rule);
      }
    }
  }
  return rules;
}
