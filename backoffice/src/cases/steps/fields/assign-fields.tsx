import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { fetchAgency, fetchPeople } from '../../../api/identity.ts';
import type { Case } from '../../../api/requests.ts';
import { ChoiceItem, OnItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

/** The division that handles the request and, if it is known already, the person. */
export function AssignFields({ data }: { data: Case }) {
  const t = useText(stepsText);
  const { agencyId } = data.row;
  const form = Form.useFormInstance();
  const divisionId = Form.useWatch<string | undefined>('divisionId', form);
  const agency = useQuery({ queryKey: ['agency', agencyId], queryFn: () => fetchAgency(agencyId) });
  const people = useQuery({
    queryKey: ['people', agencyId],
    queryFn: () => fetchPeople(agencyId),
    retry: false,
  });
  const members = (people.data?.people ?? []).filter((person) =>
    person.posts.some((post) => post.divisionId === divisionId && post.endedOn === null),
  );
  return (
    <>
      <ChoiceItem
        name="divisionId"
        label={t.division}
        required
        options={(agency.data?.divisions ?? [])
          .filter((division) => division.closedOn === null)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceItem
        name="assigneeId"
        label={t.assignee}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <OnItem />
    </>
  );
}
