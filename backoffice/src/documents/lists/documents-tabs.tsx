import { Link } from '@tanstack/react-router';
import { useDesk } from '../../app/session.ts';
import { listsText } from '../../text/document-lists.ts';
import { useText } from '../../text/use-text.ts';

/** The pages of publishing: documents, what is withheld, whose periods end. */
export function DocumentsTabs({ at }: { at: 'documents' | 'withheld' | 'chase' }) {
  const t = useText(listsText);
  const { may } = useDesk();
  const tab = (key: typeof at, to: '/documents' | '/documents/withheld' | '/documents/chase') => (
    <Link to={to} aria-current={key === at ? 'page' : undefined} activeOptions={{ exact: true }}>
      {t[key]}
    </Link>
  );
  return (
    <nav className="list-tabs" aria-label={t.places}>
      {tab('documents', '/documents')}
      {may('disclosure.list_withheld') ? tab('withheld', '/documents/withheld') : null}
      {may('disclosure.chase_deadlines') ? tab('chase', '/documents/chase') : null}
    </nav>
  );
}
