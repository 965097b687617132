import { PresentPeople } from './present-people.tsx';
import { usePresence } from './use-presence.ts';

/** Who else has this document open, on the page where it is read. */
export function DocumentPresence({ documentId }: { documentId: string }) {
  return <PresentPeople others={usePresence(documentId, 'reading')} />;
}
