import { CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../act/use-act.ts';
import { removeRelation } from '../../api/document-desk.ts';
import type { Relation } from '../../api/document-desk.ts';
import type { StaffDocument } from '../../api/documents.ts';
import { useDesk } from '../../app/session.ts';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { partsText } from '../../text/document-parts.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { useVocabulary } from '../use-vocabulary.ts';
import { Chain } from './chain.tsx';
import { RelateDialog } from './relate-dialog.tsx';
import './relations.css';

/** How the document stands to others, both ways, and the chain they make together. */
export function RelationsCard({ document }: { document: StaffDocument }) {
  const t = useText(partsText);
  const [relating, relate] = useState(false);
  const mayRelate = document.nextSteps.some(
    ({ action, allowed }) => action === 'disclosure.relate_document' && allowed,
  );
  const remove = useAct((relationId: string) => removeRelation(document.id, relationId));
  const { relations } = document;
  if (relations.length === 0 && !mayRelate) return null;
  return (
    <section className="card relations-card" aria-labelledby="h-relations">
      <div className="card-head">
        <h2 id="h-relations">{t.relations}</h2>
        {mayRelate ? (
          <Button size="small" onClick={() => relate(true)}>
            {t.relate}
          </Button>
        ) : null}
      </div>
      {relations.length === 0 ? <p className="soft">{t.noRelations}</p> : null}
      <ul className="entries">
        {relations.map((relation) => (
          <RelationRow
            key={relation.id}
            relation={relation}
            remove={mayRelate ? () => void remove.run(relation.id) : undefined}
          />
        ))}
      </ul>
      <ProblemList problems={remove.problems} />
      {relations.some(({ documentId }) => documentId !== null) ? <Chain documentId={document.id} /> : null}
      {relating ? <RelateDialog document={document} close={() => relate(false)} /> : null}
    </section>
  );
}

/** Entered from this side: only those can be taken away here. */
const FROM_HERE = new Set(['amends', 'repeals', 'replaces', 'implements', 'forwards']);
const ENDING = new Set(['repeals', 'replaces', 'repealed_by', 'replaced_by']);

function RelationRow({ relation, remove }: { relation: Relation; remove: (() => void) | undefined }) {
  const t = useText(partsText);
  const pick = useSay();
  const { may } = useDesk();
  const { label } = useVocabulary();
  const { documentId, title, documentNumber, effectiveOn, note, validity, applied } = relation;
  return (
    <li className="entry-head">
      <span>
        <b>{pick(relation.label)}</b>{' '}
        {documentId ? (
          <Link to="/documents/$id" params={{ id: documentId }} search={{}}>
            {title}
          </Link>
        ) : (
          title
        )}
        <span className="soft small">
          {documentNumber ? ` ${documentNumber}` : ''}
          {effectiveOn ? ` · ${effectiveOn}` : ''}
          {validity ? ` · ${label('validities', validity)}` : ''}
          {note ? ` · ${note}` : ''}
        </span>{' '}
        {ENDING.has(relation.relation) && documentId ? (
          <Mark tone={applied ? 'pine' : 'amber'}>{applied ? t.applied : t.pending}</Mark>
        ) : null}
      </span>
      {remove && FROM_HERE.has(relation.relation) && !applied && may('disclosure.remove_relation') ? (
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={`${t.removeRelation} ${title}`}
          onClick={remove}
        />
      ) : null}
    </li>
  );
}
