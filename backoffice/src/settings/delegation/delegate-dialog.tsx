import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { delegate, fetchPeople } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { ChoiceItem, DateItem, ReasonItem } from '../../fields/fields.tsx';
import { settingsText } from '../../text/settings.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ROLES } from '../../text/vocabulary.ts';

/** Hands over roles for a time; an administrator may do it for an absent colleague. */
export function DelegateDialog({ close }: { close: () => void }) {
  const t = useText(settingsText);
  const language = useLanguage();
  const { me, agencyId, may } = useDesk();
  const people = useQuery({ queryKey: ['people', agencyId], queryFn: () => fetchPeople(agencyId) });
  const options = (people.data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const own = me.posts
    .filter((post) => post.agencyId === agencyId && post.onBehalfOf === null)
    .map(({ role }) => role);
  const forOthers = may('identity.give_post');
  const roles = forOthers ? Object.keys(ROLES) : own;
  return (
    <ActDialog
      title={t.delegate}
      initial={{ fromPersonId: me.person.id, fromOn: me.today, untilOn: me.today }}
      send={(values) => {
        const chosen = values['roles'] as string[] | undefined;
        return delegate(agencyId, {
          fromPersonId: me.person.id,
          ...values,
          roles: chosen?.length ? chosen : undefined,
        });
      }}
      close={close}
    >
      {forOthers ? (
        <ChoiceItem name="fromPersonId" label={t.delegateFrom} required options={options} />
      ) : null}
      <ChoiceItem
        name="toPersonId"
        label={t.delegateTo}
        required
        options={options.filter(({ value }) => forOthers || value !== me.person.id)}
      />
      <Form.Item name="roles" label={t.delegateRoles} extra={t.delegateRolesHint}>
        <Select
          mode="multiple"
          options={roles.map((role) => ({ value: role, label: ROLES[role]?.[language] }))}
        />
      </Form.Item>
      <DateItem name="fromOn" label={t.fromOn} required future />
      <DateItem name="untilOn" label={t.untilOn} required future />
      <ReasonItem label={t.reason} />
    </ActDialog>
  );
}
