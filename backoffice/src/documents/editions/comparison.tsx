import { Checkbox } from 'antd';
import { useState } from 'react';
import type { Comparison as Compared } from '../../api/document-desk.ts';
import { Mark } from '../../parts/mark.tsx';
import { partsText } from '../../text/document-parts.ts';
import { documentsText } from '../../text/documents.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { ParagraphRow } from './paragraph-row.tsx';
import { foldSame } from './fold-same.ts';

/** Metadata, text and files of two editions, what was added and removed marked by more than colour. */
export function Comparison({ comparison, isInline }: { comparison: Compared; isInline: boolean }) {
  const t = useText(partsText);
  const { fields, added, removed, files } = comparison.changes;
  return (
    <div className="stack">
      <p role="status">
        {t.summary(fields, added, removed, files)} <span className="soft small">{t.legend}</span>
      </p>
      <FieldChanges comparison={comparison} />
      <TextChanges comparison={comparison} isInline={isInline} />
      <FileChanges comparison={comparison} />
    </div>
  );
}

function FieldChanges({ comparison }: { comparison: Compared }) {
  const t = useText(partsText);
  const pick = useSay();
  if (comparison.fields.length === 0) return null;
  return (
    <section className="card" aria-labelledby="h-fields">
      <h2 id="h-fields">{t.fieldsCompared}</h2>
      <div className="scroll-x">
        <table className="compare-fields">
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.to}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.fields.map(({ field, label, from, to }) => (
              <tr key={field}>
                <th scope="row">{pick(label)}</th>
                <td>{from ? <del>{from}</del> : <span className="soft">{t.empty}</span>}</td>
                <td>{to ? <ins>{to}</ins> : <span className="soft">{t.empty}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TextChanges({ comparison, isInline }: { comparison: Compared; isInline: boolean }) {
  const t = useText(partsText);
  const documents = useText(documentsText);
  const [onlyChanged, showOnlyChanged] = useState(true);
  const rows = onlyChanged
    ? foldSame(comparison.paragraphs)
    : comparison.paragraphs.map((paragraph) => ({ skipped: 0, paragraph }));
  return (
    <section className="card" aria-labelledby="h-compared">
      <div className="card-head">
        <h2 id="h-compared">{t.textCompared}</h2>
        <Checkbox checked={onlyChanged} onChange={({ target }) => showOnlyChanged(target.checked)}>
          {t.onlyChanged}
        </Checkbox>
      </div>
      {comparison.paragraphs.every(({ kind }) => kind === 'same') ? (
        <p className="soft">{t.nothing}</p>
      ) : null}
      {isInline ? null : (
        <div className="compare-row compare-heads" aria-hidden="true">
          <b>{documents.edition(comparison.from.number)}</b>
          <b>{documents.edition(comparison.to.number)}</b>
        </div>
      )}
      {rows.map(({ skipped, paragraph }, index) =>
        paragraph === null ? (
          <p key={index} className="soft small compare-skipped">
            {t.skipped(skipped)}
          </p>
        ) : (
          <ParagraphRow key={index} paragraph={paragraph} isInline={isInline} />
        ),
      )}
    </section>
  );
}

function FileChanges({ comparison }: { comparison: Compared }) {
  const t = useText(partsText);
  if (comparison.files.length === 0) return null;
  const words = {
    same: t.fileSame,
    added: t.fileAdded,
    removed: t.fileRemoved,
    renamed: t.fileRenamed,
    replaced: t.fileReplaced,
  };
  const tones = {
    same: 'plain',
    added: 'pine',
    removed: 'cinnabar',
    renamed: 'indigo',
    replaced: 'amber',
  } as const;
  return (
    <section className="card" aria-labelledby="h-files-compared">
      <h2 id="h-files-compared">{t.filesCompared}</h2>
      <ul className="entries">
        {comparison.files.map(({ kind, fromName, toName, fromId, toId }) => (
          <li key={`${fromId}-${toId}`} className="row">
            <Mark tone={tones[kind]}>{words[kind]}</Mark>
            {kind === 'renamed' ? `${fromName} → ${toName}` : (toName ?? fromName)}
          </li>
        ))}
      </ul>
    </section>
  );
}
