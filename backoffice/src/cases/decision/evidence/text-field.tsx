import { Form, Input } from 'antd';
import type { ComponentType } from 'react';

/** Evidence that is one text. */
export function textOf(name: string | string[], max = 2000): ComponentType<{ label: string }> {
  return function EvidenceText({ label }) {
    return (
      <Form.Item name={['evidence', name].flat()}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={max} aria-label={label} />
      </Form.Item>
    );
  };
}
