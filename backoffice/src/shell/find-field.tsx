import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';

/** One field that finds cases and documents. */
export function FindField() {
  const t = useText(shellText);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className="find-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void navigate({ to: '/find', search: { text: text.trim() } });
      }}
    >
      <Input
        value={text}
        onChange={(event) => setText(event.target.value)}
        prefix={<SearchOutlined aria-hidden="true" />}
        placeholder={t.findHint}
        aria-label={t.findLabel}
        allowClear
      />
    </form>
  );
}
