import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { openCollection } from '../../api/collections.ts';
import type { CollectionProposal } from '../../api/collections.ts';
import { DateItem, TextItem } from '../../fields/fields.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { collectionText } from '../../text/collections.ts';
import { generalText } from '../../text/general.ts';
import { useText } from '../../text/use-text.ts';
import { fromOutside, fromTree, toInput } from './draft-members.ts';
import { MembersChoice } from './members-choice.tsx';
import { OutsideField } from './outside-field.tsx';

/** Title, dates and the agencies due. */
export function OpenForm({ proposal }: { proposal: CollectionProposal }) {
  const t = useText(collectionText);
  const general = useText(generalText);
  const navigate = useNavigate();
  const [form] = Form.useForm<Record<string, unknown>>();
  const [members, setMembers] = useState(() => proposal.members.map(fromTree));
  const [chosen, choose] = useState<ReadonlySet<string>>(() => new Set(members.map(({ key }) => key)));
  const [asked, setAsked] = useState(false);
  const unsaved = useUnsaved();
  const act = useAct(openCollection, {
    form,
    done: t.opened,
    then: (collection) => {
      unsaved.clear();
      return navigate({ to: '/collections/$id', params: { id: collection.id } });
    },
  });
  const picked = members.filter(({ key }) => chosen.has(key));
  const send = (values: Record<string, unknown>): void => {
    setAsked(true);
    if (picked.length === 0) return;
    const { agencyId, year } = proposal;
    void act.run({ agencyId, year, ...values, members: toInput(picked) });
  };
  const { title, submitBy, publishBy } = proposal;
  return (
    <Form
      form={form}
      layout="vertical"
      className="open-collection"
      initialValues={{ title, submitBy, publishBy, includeOwn: true, note: '' }}
      onFinish={send}
      onValuesChange={unsaved.touch}
    >
      {proposal.existingId ? (
        <Alert
          type="warning"
          showIcon
          title={t.exists}
          action={
            <Link to="/collections/$id" params={{ id: proposal.existingId }}>
              {t.lookExisting}
            </Link>
          }
        />
      ) : null}
      <section className="card">
        <TextItem name="title" label={t.name} required max={120} />
        <div className="field-pair">
          <DateItem name="submitBy" label={t.submitBy} required future hint={t.submitByHint} />
          <DateItem name="publishBy" label={t.publishBy} required future hint={t.publishByHint} />
        </div>
        <Form.Item name="note" label={t.note}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="includeOwn" valuePropName="checked" style={{ marginBottom: 0 }}>
          <Checkbox>{t.includeOwn}</Checkbox>
        </Form.Item>
      </section>
      <section className="card stack">
        <h2>{t.membersTitle}</h2>
        <p className="soft">{t.membersLead}</p>
        <MembersChoice
          members={members}
          chosen={chosen}
          choose={(next) => {
            unsaved.touch();
            choose(next);
          }}
          setKind={(key, kind) =>
            setMembers((all) => all.map((one) => (one.key === key ? { ...one, kind } : one)))
          }
        />
        <OutsideField
          known={new Set(members.map(({ name }) => name))}
          add={(agencies) => {
            const added = agencies.map(fromOutside);
            unsaved.touch();
            setMembers((all) => [...all, ...added]);
            choose(new Set([...chosen, ...added.map(({ key }) => key)]));
          }}
        />
      </section>
      {asked && picked.length === 0 ? (
        <p role="alert" className="upload-problem">
          {t.noMembers}
        </p>
      ) : null}
      <ProblemList problems={act.problems} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={act.working}>
          {t.open}
        </Button>
        <Button onClick={() => void navigate({ to: '/collections' })}>{general.cancel}</Button>
      </div>
    </Form>
  );
}
