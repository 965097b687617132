import { useQuery } from '@tanstack/react-query';
import { ActDialog } from '../../act/act-dialog.tsx';
import * as identity from '../../api/identity.ts';
import type { Person } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { ChoiceItem, DateItem, ReasonItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { settingsText } from '../../text/settings.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ROLES } from '../../text/vocabulary.ts';

export type PeopleDialog =
  | { what: 'add' }
  | { what: 'give_post'; person: Person }
  | { what: 'reset' | 'lock' | 'unlock'; person: Person }
  | { what: 'end_post'; person: Person; postId: string };

interface Props {
  open: PeopleDialog;
  agencyId: string;
  then: (result: object) => void;
  close: () => void;
}

/** What is done about people: each act with its reason. */
export function PeopleDialogs({ open, agencyId, then, close }: Props) {
  const t = useText(settingsText);
  const language = useLanguage();
  const { today } = useDesk().me;
  const agency = useQuery({ queryKey: ['agency', agencyId], queryFn: () => identity.fetchAgency(agencyId) });
  switch (open.what) {
    case 'add':
      return (
        <ActDialog
          title={t.addPerson}
          send={(values) => identity.createPerson(agencyId, values)}
          then={then}
          close={close}
        >
          <TextItem name="name" label={t.personName} required max={60} />
          <TextItem name="login" label={t.login} required max={40} />
          <TextItem name="phone" label={t.phone} max={60} />
          <TextItem name="email" label={t.email} max={100} />
        </ActDialog>
      );
    case 'give_post':
      return (
        <ActDialog
          title={t.givePost}
          lead={open.person.name}
          initial={{ fromOn: today }}
          send={(values) => identity.givePost(open.person.id, { agencyId, ...values })}
          close={close}
        >
          <ChoiceItem name="role" label={t.role} required options={optionsOf(ROLES, language)} />
          <ChoiceItem
            name="divisionId"
            label={t.division}
            options={(agency.data?.divisions ?? [])
              .filter(({ closedOn }) => closedOn === null)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextItem name="title" label={t.postTitle} max={60} />
          <DateItem name="fromOn" label={t.fromOn} future />
        </ActDialog>
      );
    case 'end_post':
      return (
        <ActDialog
          title={t.endPost}
          lead={open.person.name}
          danger
          send={(values) => identity.endPost(open.postId, values)}
          close={close}
        >
          <ReasonItem label={t.reason} />
        </ActDialog>
      );
    default: {
      const acts = {
        reset: identity.resetPassword,
        lock: identity.lockAccount,
        unlock: identity.unlockAccount,
      };
      return (
        <ActDialog<object>
          title={t[open.what]}
          lead={open.person.name}
          danger={open.what === 'lock'}
          send={(values) => acts[open.what](open.person.id, values)}
          then={then}
          close={close}
        >
          <ReasonItem label={t.reason} />
        </ActDialog>
      );
    }
  }
}
