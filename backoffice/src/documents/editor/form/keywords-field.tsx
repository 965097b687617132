import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Select } from 'antd';
import { useMemo } from 'react';
import { documentsText } from '../../../text/documents.ts';
import { editorFormText } from '../../../text/editor-form.ts';
import { useText } from '../../../text/use-text.ts';
import { useEdited } from './edited.ts';
import { suggestKeywords } from './suggest-keywords.ts';
import { useFormValue } from './use-form-value.ts';

const MOST = 20;
const NONE: readonly string[] = [];

/** Keywords, with words of the title and the text offered for them. */
export function KeywordsField() {
  const t = useText(documentsText);
  const form = useText(editorFormText);
  const edited = useEdited();
  const chosen = useFormValue<readonly string[] | null>('keywords') ?? NONE;
  const title = useFormValue<string>('title') ?? '';
  const body = useFormValue<string>('body') ?? '';
  const offered = useMemo(() => suggestKeywords(title, body, chosen), [title, body, chosen]);
  return (
    <>
      <Form.Item name="keywords" label={t.keywords} extra={t.keywordsHint} className="keywords">
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          maxCount={MOST}
          tokenSeparators={['、', '；', ';', '，']}
        />
      </Form.Item>
      {offered.length > 0 && chosen.length < MOST ? (
        <p className="row offered small">
          <span className="soft">{form.suggested}</span>
          {offered.map((word) => (
            <Button
              key={word}
              size="small"
              icon={<PlusOutlined />}
              aria-label={form.addKeyword(word)}
              onClick={() => edited('keywords', [...chosen, word])}
            >
              {word}
            </Button>
          ))}
        </p>
      ) : null}
    </>
  );
}
