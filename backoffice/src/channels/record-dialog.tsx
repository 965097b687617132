import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../act/act-dialog.tsx';
import { recordChannelRelease } from '../api/channels.ts';
import { fetchDocuments } from '../api/documents.ts';
import { useDesk } from '../app/session.ts';
import { FileItem, LongTextItem, TextItem } from '../fields/fields.tsx';
import { channelsText } from '../text/channels.ts';
import { useText } from '../text/use-text.ts';
import { OutletFields } from './outlet-fields.tsx';

/** Records that documents were published in another place; one document is given when it is opened from its page. */
export function RecordDialog({ documentId, close }: { documentId?: string; close: () => void }) {
  const t = useText(channelsText);
  const { agencyId, me } = useDesk();
  const [text, find] = useState('');
  const found = useQuery({
    queryKey: ['documents-to-record', agencyId, text],
    queryFn: () => fetchDocuments({ agencyId, stage: 'released', text, sort: 'released', pageSize: 30 }),
    enabled: documentId === undefined,
  });
  return (
    <ActDialog
      title={t.recordTitle}
      initial={{ publishedOn: me.today }}
      send={({ documentIds, file, ...values }) =>
        recordChannelRelease({
          agencyId,
          ...Object.fromEntries(
            Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
          ),
          // A form with a file carries texts only, so the list goes as one.
          documentIds: documentId ?? ((documentIds as string[] | undefined) ?? []).join(','),
          ...(file ? { file } : {}),
        })
      }
      close={close}
    >
      {documentId === undefined ? (
        <>
          <Form.Item name="documentIds" label={t.documents} extra={t.documentsHint}>
            <Select
              mode="multiple"
              showSearch={{ filterOption: false, onSearch: find }}
              options={(found.data?.items ?? []).map(({ id, title, releasedOn }) => ({
                value: id,
                label: `${title}（${releasedOn ?? ''}）`,
              }))}
            />
          </Form.Item>
          <TextItem name="title" label={t.aboutTitle} hint={t.aboutHint} max={200} />
        </>
      ) : null}
      <OutletFields />
      <LongTextItem name="note" label={t.note} max={500} />
      <FileItem name="file" label={t.proof} kinds={t.proofHint} />
    </ActDialog>
  );
}
