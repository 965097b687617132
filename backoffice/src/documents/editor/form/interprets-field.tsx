import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useDesk } from '../../../app/session.ts';
import { fetchDocuments } from '../../../api/documents.ts';
import { documentsText } from '../../../text/documents.ts';
import { useText } from '../../../text/use-text.ts';

/** The document that an interpretation explains, found by its title or number. */
export function InterpretsField() {
  const t = useText(documentsText);
  const { agencyId } = useDesk();
  const [text, search] = useState('');
  const found = useQuery({
    queryKey: ['documents', 'choice', agencyId, text],
    queryFn: () => fetchDocuments({ agencyId, text, pageSize: 20 }),
  });
  return (
    <Form.Item name="interpretsId" label={t.interprets}>
      <Select
        allowClear
        showSearch={{ filterOption: false, onSearch: search }}
        options={(found.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  );
}
