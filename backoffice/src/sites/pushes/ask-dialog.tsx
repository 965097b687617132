import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../act/act-dialog.tsx';
import { fetchDocuments } from '../../api/documents.ts';
import { askPush } from '../../api/pushes.ts';
import { fetchColumns, fetchSites } from '../../api/sites.ts';
import { useDesk } from '../../app/session.ts';
import { ChoiceItem, LongTextItem } from '../../fields/fields.tsx';
import { generalText } from '../../text/general.ts';
import { pushesText } from '../../text/pushes.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { takesPushed } from './takes-pushed.ts';

interface Props {
  /** The document, where it is known; chosen in the dialog otherwise. */
  document?: { readonly id: string; readonly agencyId: string };
  close: () => void;
}

/** Asks another site to carry a published document: which one, which site, which column, why. */
export function AskDialog({ document, close }: Props) {
  const t = useText(pushesText);
  const desk = useDesk();
  const agencyId = document?.agencyId ?? desk.agencyId;
  const sites = useQuery({
    queryKey: ['sites', 'all'],
    queryFn: () => fetchSites({ state: 'open', pageSize: 200 }),
  });
  const options = (sites.data?.items ?? [])
    .filter((site) => site.agencyId !== null && site.agencyId !== agencyId)
    .map(({ id, name }) => ({ value: id, label: name }));
  const agencyOf = (siteId: unknown): string | undefined =>
    sites.data?.items.find(({ id }) => id === siteId)?.agencyId ?? undefined;
  return (
    <ActDialog
      title={t.ask}
      lead={t.askLead}
      done={t.askedDone}
      send={({ documentId = document?.id, siteId, columnId, note = '' }) =>
        askPush({ documentId, siteId, columnId, note })
      }
      close={close}
    >
      {document ? null : <DocumentItem agencyId={agencyId} />}
      <ChoiceItem name="siteId" label={t.chooseSite} options={options} required />
      <Form.Item noStyle shouldUpdate={(before, now) => before['siteId'] !== now['siteId']}>
        {({ getFieldValue }) => <ColumnItem agencyId={agencyOf(getFieldValue('siteId'))} />}
      </Form.Item>
      <LongTextItem name="note" label={t.note} hint={t.noteHint} max={300} />
    </ActDialog>
  );
}

/** The columns of the site chosen. */
function ColumnItem({ agencyId }: { agencyId: string | undefined }) {
  const t = useText(pushesText);
  const say = useSay();
  const columns = useQuery({
    queryKey: ['columns', agencyId],
    queryFn: () => fetchColumns(agencyId!),
    enabled: agencyId !== undefined,
  });
  const options = (columns.data?.columns ?? [])
    .filter(takesPushed)
    .map(({ id, name }) => ({ value: id, label: say(name) }));
  return <ChoiceItem name="columnId" label={t.chooseColumn} options={options} required />;
}

/** The agency's published documents, searched as one types. */
function DocumentItem({ agencyId }: { agencyId: string }) {
  const t = useText(pushesText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const [text, search] = useState('');
  const found = useQuery({
    queryKey: ['documents', 'to push', agencyId, text],
    queryFn: () => fetchDocuments({ agencyId, stage: 'released', text, pageSize: 20 }),
    placeholderData: keepPreviousData,
  });
  return (
    <Form.Item
      name="documentId"
      label={t.chooseDocument}
      extra={t.chooseDocumentHint}
      rules={[{ required: true, message: `${t.chooseDocument}${colon}${general.required}` }]}
    >
      <Select
        showSearch={{ filterOption: false, onSearch: search }}
        options={(found.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  );
}
