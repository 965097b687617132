import { CloseOutlined } from '@ant-design/icons';
import { NodeViewWrapper } from '@tiptap/react';
import type { NodeViewProps } from '@tiptap/react';
import { Button, Input } from 'antd';
import { useContext } from 'react';
import { richText } from '../../../text/editor.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';
import { PictureContext, staffPictureUrl } from './picture-source.ts';

/** The picture as readers see it, below it the words for those who do not. */
export function PictureFrame({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const t = useText(richText);
  const general = useText(generalText);
  const documentId = useContext(PictureContext);
  const { src, alt } = node.attrs as { src: string | null; alt: string | null };
  const isWaiting = (src ?? '').startsWith('data:');
  return (
    <NodeViewWrapper className={selected ? 'picture picture-chosen' : 'picture'} data-drag-handle>
      <img src={staffPictureUrl(documentId, src ?? '')} alt={alt ?? ''} />
      <div className="picture-words" contentEditable={false}>
        {isWaiting ? <span className="soft small">{t.pictureUploading}</span> : null}
        <Input
          size="small"
          value={alt ?? ''}
          maxLength={200}
          status={(alt ?? '').trim() === '' ? 'warning' : ''}
          aria-label={t.pictureAlt}
          placeholder={t.pictureAltHint}
          onChange={({ target }) => updateAttributes({ alt: target.value })}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={`${general.remove} ${t.picture}`}
          onClick={deleteNode}
        />
      </div>
    </NodeViewWrapper>
  );
}
