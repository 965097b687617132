import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { fetchDocuments } from '../api/documents.ts';
import { useDesk } from '../app/session.ts';
import { generalText } from '../text/general.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  name: string;
  label: string;
  required?: boolean;
  /** A document that is not offered. */
  without?: string;
}

/** A document of the agency, found by its title or number. */
export function DocumentChoice({ name, label, required = false, without }: Props) {
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const { agencyId } = useDesk();
  const [text, search] = useState('');
  const found = useQuery({
    queryKey: ['documents', 'choice', agencyId, text],
    queryFn: () => fetchDocuments({ agencyId, text, pageSize: 20 }),
  });
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required, message: `${label}${colon}${general.required}` }]}
    >
      <Select
        allowClear
        showSearch={{ filterOption: false, onSearch: search }}
        options={(found.data?.items ?? [])
          .filter(({ id }) => id !== without)
          .map(({ id, title, documentNumber }) => ({
            value: id,
            label: documentNumber ? `${title}（${documentNumber}）` : title,
          }))}
      />
    </Form.Item>
  );
}
