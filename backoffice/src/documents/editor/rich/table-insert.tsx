import { TableOutlined } from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import { Button, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { richText } from '../../../text/editor.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';
import { ToolButton } from './tool-button.tsx';

/** Asks how large the table shall be; its first row is the head. */
export function TableInsert({ editor }: { editor: Editor }) {
  const t = useText(richText);
  const general = useText(generalText);
  const [asking, ask] = useState(false);
  const [rows, setRows] = useState(4);
  const [columns, setColumns] = useState(3);
  const insert = (): void => {
    ask(false);
    editor.chain().focus().insertTable({ rows, cols: columns, withHeaderRow: true }).run();
  };
  const size = (label: string, value: number, set: (value: number) => void, most: number) => (
    <label className="row">
      {label}
      <InputNumber
        min={1}
        max={most}
        value={value}
        onChange={(given) => set(given ?? 1)}
        aria-label={label}
      />
    </label>
  );
  return (
    <>
      <ToolButton name="table" use={() => ask(true)}>
        <TableOutlined />
      </ToolButton>
      <Modal
        open={asking}
        title={t.table}
        width={320}
        onCancel={() => ask(false)}
        footer={[
          <Button key="no" onClick={() => ask(false)}>
            {general.cancel}
          </Button>,
          <Button key="yes" type="primary" onClick={insert}>
            {t.insert}
          </Button>,
        ]}
      >
        <div className="row">
          {size(t.tableRows, rows, setRows, 100)}
          {size(t.tableColumns, columns, setColumns, 20)}
        </div>
      </Modal>
    </>
  );
}
