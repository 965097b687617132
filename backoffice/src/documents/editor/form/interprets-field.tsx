import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useDesk } from '../../../app/session.ts';
import { fetchDocuments } from '../../../api/documents.ts';
import { documentsText } from '../../../text/documents.ts';
import { useText } from '../../../text/use-text.ts';
import { useDocumentTitle } from '../../document-title.tsx';

/** The document that an interpretation explains, found by its title or number. */
export function InterpretsField() {
  const t = useText(documentsText);
  const { agencyId } = useDesk();
  const [text, search] = useState('');
  const found = useQuery({
    queryKey: ['documents', 'choice', agencyId, text],
    queryFn: () => fetchDocuments({ agencyId, text, pageSize: 20 }),
  });
  // The document chosen is seldom among those found: its title is asked for, so that nobody reads an id.
  const chosen = Form.useWatch<string | null | undefined>('interpretsId') ?? '';
  const isFound = (found.data?.items ?? []).some(({ id }) => id === chosen);
  const title = useDocumentTitle(chosen, chosen !== '' && found.isSuccess && !isFound);
  const options = (found.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }));
  return (
    <Form.Item name="interpretsId" label={t.interprets}>
      <Select
        allowClear
        showSearch={{ filterOption: false, onSearch: search }}
        options={isFound || chosen === '' ? options : [...options, { value: chosen, label: title }]}
      />
    </Form.Item>
  );
}
