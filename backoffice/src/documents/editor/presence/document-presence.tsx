import { useDesk } from '../../../app/session.ts';
import { PresentPeople } from './present-people.tsx';
import { usePresence } from './use-presence.ts';

/** Who else has this document open, on the page where it is read; for posts that take part in it. */
export function DocumentPresence({ documentId }: { documentId: string }) {
  return useDesk().may('disclosure.mark_presence') ? <Present documentId={documentId} /> : null;
}

function Present({ documentId }: { documentId: string }) {
  return <PresentPeople others={usePresence(documentId, 'reading')} />;
}
