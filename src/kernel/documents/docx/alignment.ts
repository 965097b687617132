import { AlignmentType } from 'docx';
import type { Align } from '../document.ts';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** WordprocessingML's word for an alignment. */
export function alignmentOf(align: Align): (typeof ALIGNMENT)[Align] {
  return ALIGNMENT[align];
}
