import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { useDesk } from '../../app/session.ts';
import { fetchAgency } from '../../api/identity.ts';
import { registerRequest } from '../../api/requests.ts';
import type { Registered } from '../../api/requests.ts';
import { ChoiceItem, FileItem } from '../../fields/fields.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { registerText } from '../../text/register.ts';
import { useText } from '../../text/use-text.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { ArrivalFields } from './arrival-fields.tsx';
import { ContentFields } from './content-fields.tsx';

/** Entry of a request that came on paper. */
export function RegisterForm({ done }: { done: (receipt: Registered) => void }) {
  const t = useText(registerText);
  const { me, agencyId } = useDesk();
  const [form] = Form.useForm<Record<string, unknown>>();
  const unsaved = useUnsaved();
  const act = useAct((values: object) => registerRequest({ agencyId, ...values }), {
    form,
    done: t.done,
    then: done,
  });
  const agency = useQuery({
    queryKey: ['agency', agencyId],
    queryFn: () => fetchAgency(agencyId),
    staleTime: 300_000,
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{
        channel: 'signed_mail',
        arrivedOn: me.today,
        applicantType: 'natural_person',
        wantedForm: 'paper',
        delivery: 'post',
      }}
      onValuesChange={unsaved.touch}
      onFinish={(values) => void act.run(values)}
    >
      <section className="card" aria-labelledby="h-came">
        <h2 id="h-came">{t.came}</h2>
        <ArrivalFields />
      </section>
      <section className="card" aria-labelledby="h-applicant">
        <h2 id="h-applicant">{t.applicant}</h2>
        <ApplicantFields />
      </section>
      <section className="card" aria-labelledby="h-content">
        <h2 id="h-content">{t.content}</h2>
        <ContentFields />
      </section>
      <section className="card" aria-labelledby="h-handling">
        <h2 id="h-handling">{t.handling}</h2>
        <div className="field-grid">
          <ChoiceItem
            name="divisionId"
            label={t.division}
            hint={t.divisionHint}
            options={(agency.data?.divisions ?? [])
              .filter((division) => division.closedOn === null)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FileItem name="scans" label={t.scans} many />
          <FileItem name="identityProof" label={t.identityProof} />
        </div>
        <div className="stack">
          <ProblemList problems={act.problems} />
          <Button type="primary" htmlType="submit" loading={act.working} style={{ alignSelf: 'start' }}>
            {t.submit}
          </Button>
        </div>
      </section>
    </Form>
  );
}
