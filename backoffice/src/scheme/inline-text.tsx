import { App, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api/client.ts';
import { changeItem } from '../api/scheme.ts';
import type { SchemeItem } from '../api/scheme.ts';
import { schemeText } from '../text/scheme.ts';
import { marksText } from '../text/marks.ts';
import { useLanguage, useText } from '../text/use-text.ts';

type TextField = 'level1' | 'level2' | 'level3' | 'content' | 'body' | 'basis';

/** A cell that becomes a field when it is clicked; Enter or leaving saves, Escape gives up. */
export function InlineText({
  item,
  field,
  mayEdit,
  strong = false,
}: {
  item: SchemeItem;
  field: TextField;
  mayEdit: boolean;
  strong?: boolean;
}) {
  const t = useText(schemeText);
  const { colon } = useText(marksText);
  const [editing, edit] = useState<string | null>(null);
  const { save, working } = useCell(item);
  const text = item[field];
  if (!mayEdit) return <span className={strong ? 'cell-strong' : undefined}>{text}</span>;
  if (editing === null)
    return (
      <button
        type="button"
        className={strong ? 'cell-edit cell-strong' : 'cell-edit'}
        aria-label={`${t.editCell(t[field])}${colon}${text}`}
        onClick={() => edit(text)}
      >
        {text || <span className="soft">—</span>}
      </button>
    );
  const leave = async (): Promise<void> => {
    if (editing.trim() === text || (await save({ [field]: editing.trim() }))) edit(null);
  };
  return (
    <Input.TextArea
      autoFocus
      autoSize={{ minRows: 1, maxRows: 8 }}
      value={editing}
      disabled={working}
      aria-label={t[field]}
      onChange={(event) => edit(event.target.value)}
      onBlur={() => void leave()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') edit(null);
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          void leave();
        }
      }}
    />
  );
}

/** Saves one cell of an item; says what is wrong when it cannot. Resolves to whether it was saved. */
export function useCell(item: Pick<SchemeItem, 'id' | 'version'>): {
  save: (change: object) => Promise<boolean>;
  working: boolean;
} {
  const client = useQueryClient();
  const { message } = App.useApp();
  const t = useText(schemeText);
  const language = useLanguage();
  const [working, work] = useState(false);
  const save = async (change: object): Promise<boolean> => {
    work(true);
    try {
      await changeItem(item.id, { ...change, version: item.version });
      await client.invalidateQueries({ queryKey: ['scheme'] });
      void client.invalidateQueries();
      void message.success(t.saved);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      void message.error(error.problems.map((problem) => problem[language]).join('；'), 6);
      return false;
    } finally {
      work(false);
    }
  };
  return { save, working };
}
