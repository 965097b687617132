import { Checkbox, Form, Radio } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { addWord, changeWord, removeWord } from '../../api/document-desk.ts';
import type { CheckedWord } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { TextItem } from '../../fields/fields.tsx';
import { wordsText } from '../../text/settings-publishing.ts';
import { useText } from '../../text/use-text.ts';

export type WordAct = { act: 'add' } | { act: 'change' | 'remove'; word: CheckedWord };

/** Adds a wording or changes one. */
export function WordDialog({
  chosen,
  mayEditHouse,
  close,
}: {
  chosen: WordAct;
  mayEditHouse: boolean;
  close: () => void;
}) {
  const t = useText(wordsText);
  const { agencyId } = useDesk();
  const word = chosen.act === 'add' ? null : chosen.word;
  return (
    <ActDialog
      title={word ? t.change : t.add}
      initial={
        word
          ? { wrong: word.wrong, suggestion: word.suggestion, severity: word.severity, why: word.why }
          : { severity: 'warning', suggestion: '', why: '', house: false }
      }
      send={(values) => (word ? changeWord(word.id, values) : addWord({ agencyId, ...values }))}
      close={close}
    >
      <TextItem name="wrong" label={t.wrong} required max={60} />
      <TextItem name="suggestion" label={t.suggestion} hint={t.suggestionHint} max={60} />
      <Form.Item name="severity" label={t.severity}>
        <Radio.Group
          options={(['error', 'warning', 'info'] as const).map((value) => ({ value, label: t[value] }))}
        />
      </Form.Item>
      <TextItem name="why" label={t.why} max={200} />
      {word === null && mayEditHouse ? (
        <Form.Item name="house" valuePropName="checked">
          <Checkbox>{t.inHouse}</Checkbox>
        </Form.Item>
      ) : null}
    </ActDialog>
  );
}

/** Takes a wording off the list. */
export function RemoveWord({ word, close }: { word: CheckedWord; close: () => void }) {
  const t = useText(wordsText);
  return (
    <ActDialog
      title={t.remove}
      lead={t.removeLead(word.wrong)}
      danger
      send={() => removeWord(word.id)}
      close={close}
    >
      {null}
    </ActDialog>
  );
}
