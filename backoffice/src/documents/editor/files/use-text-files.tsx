import { ImportOutlined, PictureOutlined } from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import { App } from 'antd';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ApiError } from '../../../api/client.ts';
import { uploadPicture } from '../../../api/editor-checks.ts';
import { richText } from '../../../text/editor.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { ToolButton } from '../rich/tool-button.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { fileOfDataUrl, settlePicture, waitingPictures } from './waiting-pictures.ts';

const PICTURES = 'image/png,image/jpeg,image/gif,image/webp';
const TEXTS = /\.(docx|html?|pdf|txt)$/i;

export interface TextFiles {
  readonly tools: (editor: Editor) => ReactNode;
  readonly takeFiles: (files: readonly File[], editor: Editor) => boolean;
  /** To be called when the editor is there. */
  readonly watch: (editor: Editor) => void;
  readonly dialogs: ReactNode;
}

/** Pictures and files that go into the text: by button, by dropping, by pasting. They need a draft to belong to. */
export function useTextFiles(documentId: string | undefined): TextFiles {
  const t = useText(richText);
  const language = useLanguage();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const underWay = useRef(new Set<string>());
  const [importing, takeOver] = useState<{ file: File | null; editor: Editor } | null>(null);
  const add = async (file: File): Promise<Awaited<ReturnType<typeof uploadPicture>> | undefined> => {
    if (documentId === undefined) return void message.info(t.pictureFirst);
    try {
      return await uploadPicture(documentId, file);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      void message.error(error.problems[0]?.[language] ?? t.pictureFailed);
      return undefined;
    }
  };
  const insert = async (files: readonly File[], editor: Editor): Promise<void> => {
    for (const file of files) {
      const stored = await add(file);
      if (!stored) return;
      const { src, width, height } = stored;
      editor.chain().focus().setImage({ src, alt: '', width, height }).run();
    }
  };
  const settle = async (editor: Editor): Promise<void> => {
    for (const src of waitingPictures(editor).filter((one) => !underWay.current.has(one))) {
      underWay.current.add(src);
      const file = fileOfDataUrl(src);
      settlePicture(editor, src, file && (await add(file)));
      underWay.current.delete(src);
    }
  };
  return {
    watch: (editor) => {
      editor.on('update', () => void settle(editor));
    },
    takeFiles: (files, editor) => {
      const pictures = files.filter(({ type }) => PICTURES.includes(type) && type !== '');
      const text = files.find(({ name }) => TEXTS.test(name));
      if (pictures.length > 0) void insert(pictures, editor);
      else if (!text) return false;
      else if (documentId === undefined) void message.info(t.pictureFirst);
      else takeOver({ file: text, editor });
      return true;
    },
    tools: (editor) => (
      <>
        <ToolButton
          name="picture"
          use={() => (documentId === undefined ? void message.info(t.pictureFirst) : input.current?.click())}
        >
          <PictureOutlined />
        </ToolButton>
        <ToolButton
          name="import"
          use={() =>
            documentId === undefined ? void message.info(t.pictureFirst) : takeOver({ file: null, editor })
          }
        >
          <ImportOutlined />
        </ToolButton>
        <input
          ref={input}
          type="file"
          accept={PICTURES}
          multiple
          style={{ display: 'none' }}
          aria-label={t.picture}
          onChange={({ target }) => {
            void insert([...(target.files ?? [])], editor);
            target.value = '';
          }}
        />
      </>
    ),
    dialogs:
      importing && documentId !== undefined ? (
        <ImportDialog documentId={documentId} {...importing} close={() => takeOver(null)} />
      ) : null,
  };
}
