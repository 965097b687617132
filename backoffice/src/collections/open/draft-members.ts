import type { CollectionProposal } from '../../api/collections.ts';
import type { OutsideAgency } from './outside-lines.ts';

/** Somebody who may be asked to report, before the collection is opened. */
export interface DraftMember {
  readonly key: string;
  readonly aboutAgencyId: string | null;
  readonly name: string;
  readonly kind: CollectionProposal['members'][number]['kind'];
  readonly statutoryDueOn: string | null;
  readonly containedInName: string | null;
  readonly contact: Pick<OutsideAgency, 'contactName' | 'contactPhone' | 'contactEmail'>;
}

const NO_CONTACT = { contactName: '', contactPhone: '', contactEmail: '' };

export const fromTree = (member: CollectionProposal['members'][number]): DraftMember => ({
  key: member.aboutAgencyId,
  ...member,
  contact: NO_CONTACT,
});

export const fromOutside = ({ name, kind, ...contact }: OutsideAgency): DraftMember => ({
  key: `outside ${name}`,
  aboutAgencyId: null,
  name,
  kind,
  statutoryDueOn: null,
  containedInName: null,
  contact,
});

/** As the API takes it; a member contained in one that is not chosen counts for itself. */
export function toInput(members: readonly DraftMember[]): object[] {
  const names = new Set(members.map(({ name }) => name));
  return members.map(({ aboutAgencyId, name, kind, containedInName, contact }) => ({
    ...(aboutAgencyId ? { aboutAgencyId } : { name }),
    kind,
    ...contact,
    ...(containedInName && names.has(containedInName) ? { containedInName } : {}),
  }));
}
