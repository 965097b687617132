import { Form, Radio, Select } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { actOnCollection } from '../../api/collections.ts';
import type { Aggregate, JointProposals } from '../../api/collections.ts';
import { ReasonItem, TextItem } from '../../fields/fields.tsx';
import { sumText } from '../../text/collection-sum.ts';
import { generalText } from '../../text/general.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import { JointSubject } from './joint-subject.tsx';
import { ofSubject, toSubject } from './joint-values.ts';
import type { JointValues } from './joint-values.ts';

interface Props {
  aggregate: Aggregate;
  proposal: JointProposals['proposals'][number] | null;
  close: () => void;
}

/** Declares something done jointly, so that it counts once; a proposal fills the form. */
export function JointDialog({ aggregate, proposal, close }: Props) {
  const t = useText(sumText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const agencies = aggregate.counted.map(({ memberId, name }) => ({ value: memberId, label: name }));
  const needed = (label: string) => [{ required: true, message: `${label}${colon}${general.required}` }];
  const initial = proposal
    ? {
        title: proposal.title,
        reason: proposal.reason,
        agencies: proposal.agencies.map(({ memberId }) => memberId),
        countedById: proposal.countedById,
        ...ofSubject(proposal.what),
      }
    : {
        type: 'document',
        row: 'normative_docs',
        columns: ['issued', 'in_force'],
        quantity: 1,
        entries: [{}],
      };
  return (
    <ActDialog
      title={t.enterJoint}
      lead={t.jointLead}
      width={640}
      close={close}
      done={t.done}
      initial={initial}
      send={(values) => {
        const { title, reason, agencies: ids, countedById, ...rest } = values;
        return actOnCollection(aggregate.collectionId, 'joint-items', {
          title,
          reason,
          agencies: ids,
          countedById,
          what: toSubject(rest as unknown as JointValues),
        });
      }}
    >
      <TextItem name="title" label={t.jointTitle} required />
      <Form.Item name="type" label={t.jointKind}>
        <Radio.Group
          options={[
            { value: 'document', label: t.jointDocument },
            { value: 'request', label: t.jointRequest },
            { value: 'cells', label: t.jointCells },
          ]}
        />
      </Form.Item>
      <JointSubject aggregate={aggregate} />
      <Form.Item name="agencies" label={t.agencies} rules={needed(t.agencies)}>
        <Select mode="multiple" options={agencies} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item noStyle dependencies={['agencies']}>
        {({ getFieldValue }) => {
          const ids = (getFieldValue('agencies') as string[] | undefined) ?? [];
          return (
            <Form.Item name="countedById" label={t.countedBy} rules={needed(t.countedBy)}>
              <Select options={agencies.filter(({ value }) => ids.includes(value))} />
            </Form.Item>
          );
        }}
      </Form.Item>
      <ReasonItem label={t.jointReason} hint={t.jointReasonHint} />
    </ActDialog>
  );
}
