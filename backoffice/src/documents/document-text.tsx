import { Button } from 'antd';
import type { Edition } from '../api/documents.ts';
import { documentsText } from '../text/documents.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { withStaffPictures } from './editor/rich/picture-source.ts';

/** The text of an edition as it will stand; the API has cleaned it. */
export function DocumentText({
  documentId,
  edition,
  edit,
}: {
  documentId: string;
  edition: Edition;
  edit: (() => void) | undefined;
}) {
  const t = useText(documentsText);
  const { colon } = useText(marksText);
  return (
    <section className="card" aria-labelledby="h-text">
      <div className="card-head">
        <h2 id="h-text">{t.text}</h2>
        {edit ? <Button onClick={edit}>{t.edit}</Button> : null}
      </div>
      {edition.summary ? (
        <p className="soft" style={{ marginBottom: 12 }}>
          {t.summary}
          {colon}
          {edition.summary}
        </p>
      ) : null}
      {edition.body ? (
        <div
          className="document-body"
          dangerouslySetInnerHTML={{ __html: withStaffPictures(edition.body, documentId) }}
        />
      ) : (
        <p className="soft">{t.noText}</p>
      )}
    </section>
  );
}
