/** A picture as the file holds it; the text names it `picture:<place in the list>`. */
export interface RawPicture {
  name: string;
  content: Uint8Array;
}

/** A file taken over as text: HTML not yet cleaned, and counts of what was changed or left behind. */
export interface Conversion {
  html: string;
  title: string | null;
  pictures: RawPicture[];
  counts: Record<string, number>;
}

/** Why a file cannot be taken over; the name of its message. */
export type ConversionProblem = 'kind' | 'damaged' | 'locked' | 'noText' | 'slow';

export class NotConvertible extends Error {
  readonly problem: ConversionProblem;
  constructor(problem: ConversionProblem) {
    super(problem);
    this.name = 'NotConvertible';
    this.problem = problem;
  }
}

/** Adds to a count that is told to the editor. */
export function count(counts: Record<string, number>, code: string, times = 1): void {
  if (times > 0) counts[code] = (counts[code] ?? 0) + times;
}
