import type { Editor } from '@tiptap/core';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { fetchDocuments } from '../../../api/documents.ts';
import { useDesk } from '../../../app/session.ts';
import { richText } from '../../../text/editor.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';
import { readAddress } from './read-address.ts';

/** Sets a link: to a document of this agency found by its title, or to an address. */
export function LinkDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const t = useText(richText);
  const general = useText(generalText);
  const { agencyId } = useDesk();
  const standing = (editor.getAttributes('link')['href'] as string | undefined) ?? '';
  const [inside, setInside] = useState(standing === '' || standing.startsWith('/'));
  const [address, setAddress] = useState(standing.startsWith('/') ? '' : standing);
  const [chosen, choose] = useState<{ id: string; title: string }>();
  const [text, search] = useState('');
  const [words, setWords] = useState(selectedText(editor));
  const found = useQuery({
    queryKey: ['documents', 'choice', agencyId, text],
    queryFn: () => fetchDocuments({ agencyId, text, pageSize: 20 }),
    enabled: inside,
  });
  const options = found.data?.items ?? [];
  const href = inside ? (chosen ? `/documents/${chosen.id}` : undefined) : readAddress(address);
  const apply = (): void => {
    if (href === undefined) return;
    const shown = words.trim() || (inside ? `《${chosen?.title ?? ''}》` : address);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (shown === selectedText(editor)) chain.setLink({ href }).run();
    else {
      chain
        .insertContent({ type: 'text', text: shown, marks: [{ type: 'link', attrs: { href } }] })
        .unsetMark('link')
        .run();
    }
    close();
  };
  return (
    <Modal
      open
      title={t.link}
      onCancel={close}
      destroyOnHidden
      footer={[
        standing === '' ? null : (
          <Button
            key="off"
            danger
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              close();
            }}
          >
            {t.linkRemove}
          </Button>
        ),
        <Button key="no" onClick={close}>
          {general.cancel}
        </Button>,
        <Button key="yes" type="primary" disabled={href === undefined} onClick={apply}>
          {t.apply}
        </Button>,
      ]}
    >
      <div className="stack">
        <Radio.Group
          aria-label={t.linkTo}
          value={inside}
          onChange={({ target }) => setInside(target.value as boolean)}
          options={[
            { value: true, label: t.linkDocument },
            { value: false, label: t.linkAddress },
          ]}
        />
        {inside ? (
          <Select
            aria-label={t.linkFind}
            placeholder={t.linkFind}
            showSearch={{ filterOption: false, onSearch: search }}
            {...(chosen ? { value: chosen.id } : {})}
            onChange={(id: string) => choose(options.find((one) => one.id === id))}
            options={options.map(({ id, title, isReleased }) => ({
              value: id,
              label: isReleased ? title : `${title}（${t.linkNotPublic}）`,
            }))}
          />
        ) : (
          <Input
            aria-label={t.linkAddress}
            placeholder={t.linkAddressHint}
            value={address}
            status={address !== '' && href === undefined ? 'error' : ''}
            onChange={({ target }) => setAddress(target.value)}
            onPressEnter={apply}
          />
        )}
        {!inside && address !== '' && href === undefined ? <p className="small">{t.linkWrong}</p> : null}
        <Input
          addonBefore={t.linkWords}
          aria-label={t.linkWords}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
    </Modal>
  );
}

function selectedText(editor: Editor): string {
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, ' ');
}
