import type { FieldCipher } from '../../../../kernel/crypto/field-cipher.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { releasedTitles } from '../../../disclosure/index.ts';
import type { FigureMember } from '../../contract.ts';
import type { Figure } from '../../domain/compilation/figure.ts';
import { cellLabel } from '../../domain/format/cells.ts';
import { cellDefinition } from '../../labels.ts';
import { recordDefinition } from '../../templates/figure-labels.ts';
import { cellMembers } from '../cell-members.ts';

/** The requests, remedies, entries or documents behind a figure, as staff may see them. */
export async function figureMembers(
  db: Database | Tx,
  cipher: FieldCipher,
  { memberKind, members, cells }: Figure,
): Promise<FigureMember[]> {
  if (memberKind === 'none' || members.length === 0) return [];
  const ids = [...new Set(members)];
  if (memberKind === 'document')
    return (await releasedTitles(db, ids)).map((document) => ({ type: 'document', ...document }));
  return cellMembers(db, cipher, memberKind === 'request' ? 't3.' : (cells[0] ?? 't3.'), ids);
}

/** How a figure is counted, in plain words: by its record, or by the cells it is made of. */
export function figureDefinition({ key, cells }: Figure): { zh: string; en: string } {
  const ofRecord = cells.length === 0 ? recordDefinition(key) : undefined;
  if (ofRecord) return { ...ofRecord };
  if (cells.length === 1) return { ...cellDefinition(cells[0]!) };
  const names = cells.map(cellLabel);
  return { zh: `由以下各格计算：${names.join('、')}。`, en: `Reckoned from the cells ${cells.join(', ')}.` };
}
