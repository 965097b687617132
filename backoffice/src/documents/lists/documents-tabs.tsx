import { Link } from '@tanstack/react-router';
import { useDesk } from '../../app/session.ts';
import { listsText } from '../../text/document-lists.ts';
import { useText } from '../../text/use-text.ts';

type Place = '/documents' | '/documents/withheld' | '/documents/chase' | '/documents/interpretations';

/** The pages of publishing: documents, what is withheld, whose periods end, what is to be explained. */
export function DocumentsTabs({ at }: { at: 'documents' | 'withheld' | 'chase' | 'interpretations' }) {
  const t = useText(listsText);
  const { may } = useDesk();
  const tab = (key: typeof at, to: Place) => (
    <Link to={to} aria-current={key === at ? 'page' : undefined} activeOptions={{ exact: true }}>
      {t[key]}
    </Link>
  );
  return (
    <nav className="list-tabs" aria-label={t.places}>
      {tab('documents', '/documents')}
      {may('disclosure.list_withheld') ? tab('withheld', '/documents/withheld') : null}
      {may('disclosure.chase_deadlines') ? tab('chase', '/documents/chase') : null}
      {may('disclosure.list_interpretations') ? tab('interpretations', '/documents/interpretations') : null}
    </nav>
  );
}
