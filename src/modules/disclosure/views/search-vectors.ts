import { normaliseText } from '../../../kernel/text/normalise.ts';
import { TOKENIZER_VERSION } from '../../../kernel/text/segment.ts';
import { titleVectorLiteral, vectorLiteral } from '../../../kernel/text/vector.ts';
import { numberKeys } from '../domain/number-keys.ts';
import type { EditionRow } from '../store/dossier.ts';
import type { ReleasedRow, SearchVectors } from '../store/released.ts';

/** The words by which a released document is found. */
export function searchVectors(
  row: ReleasedRow,
  edition: Pick<EditionRow, 'keywords' | 'body_text'>,
): SearchVectors {
  const number = row.document_number === null ? null : normaliseText(row.document_number);
  const exact = numberKeys(number, normaliseText(row.index_number));
  const { title } = row;
  const aside = [row.summary, row.issuer, ...edition.keywords].join('\n');
  return {
    tokenizerVersion: TOKENIZER_VERSION,
    tt: titleVectorLiteral({ title, exact }),
    tsv: vectorLiteral({ title, aside, body: edition.body_text, exact }),
  };
}
