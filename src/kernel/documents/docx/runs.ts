import { TextRun } from 'docx';
import { spansOf } from '../clean-text.ts';
import type { Typeface } from '../data/official-style.ts';
import { LATIN_TYPEFACE } from '../data/official-style.ts';
import type { Text } from '../document.ts';

const MUTED = '808080';

/** How the runs of a paragraph look. */
export interface RunStyle {
  readonly face: Typeface;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The font of a typeface: Chinese in the official face, Latin letters and figures in their own. */
export function fontOf(face: Typeface) {
  return { ascii: LATIN_TYPEFACE, hAnsi: LATIN_TYPEFACE, cs: LATIN_TYPEFACE, eastAsia: face.names[0]! };
}

/** A text as runs; a line end in it becomes a line break. */
export function runsOf(text: Text, style: RunStyle): TextRun[] {
  return spansOf(text).flatMap((span) =>
    span.text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          break: index > 0 ? 1 : 0,
          font: fontOf(style.face),
          size: style.size * 2,
          bold: span.bold ?? style.bold ?? false,
          ...(span.underline && { underline: {} }),
          ...(span.muted && { color: MUTED }),
        }),
    ),
  );
}
