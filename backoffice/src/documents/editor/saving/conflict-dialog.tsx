import { Button, Modal } from 'antd';
import { ProblemList } from '../../../parts/problems.tsx';
import type { Problem } from '../../../api/client.ts';
import { savingText } from '../../../text/editor-saving.ts';
import { marksText } from '../../../text/marks.ts';
import { useText } from '../../../text/use-text.ts';
import { withStaffPictures } from '../rich/picture-source.ts';
import { DifferingValues } from './differing-values.tsx';
import { differingFields } from './local-copy.ts';
import { saveAsFile } from './save-as-file.ts';
import { useFieldNames } from './use-field-names.ts';

type Values = Readonly<Record<string, unknown>>;
interface Props {
  documentId: string;
  /** Who saved when, as the server says it. */
  problems: readonly Problem[];
  mine: Values;
  theirs: Values;
  keepMine: () => void;
  takeTheirs: () => void;
  close: () => void;
}

/** Both texts beside each other; the one that is not chosen is handed over as a file, so that nothing is lost. */
export function ConflictDialog({ documentId, problems, mine, theirs, keepMine, takeTheirs, close }: Props) {
  const t = useText(savingText);
  const { colon } = useText(marksText);
  const names = useFieldNames();
  const fields = differingFields(mine, theirs);
  const choose = (other: Values, whose: string, then: () => void): void => {
    saveAsFile(`${t.copyName}（${whose}）`, textOf(other['title']), textOf(other['body']));
    then();
  };
  const side = (name: string, values: Values) => (
    <section aria-label={name}>
      <h3>{name}</h3>
      <h4>{textOf(values['title'])}</h4>
      <div
        className="document-body conflict-text"
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: withStaffPictures(textOf(values['body']), documentId) }}
      />
    </section>
  );
  return (
    <Modal
      open
      width={1040}
      title={t.conflictTitle}
      onCancel={close}
      footer={[
        <Button key="later" onClick={close}>
          {t.later}
        </Button>,
        <Button key="theirs" onClick={() => choose(mine, t.mine, takeTheirs)}>
          {t.takeTheirs}
        </Button>,
        <Button key="mine" type="primary" onClick={() => choose(theirs, t.theirs, keepMine)}>
          {t.keepMine}
        </Button>,
      ]}
    >
      <div className="stack">
        <ProblemList problems={problems} />
        <p>{t.conflictHint}</p>
        <p>
          {t.differsIn}
          {colon}
          {fields.map(names).join('、')}
        </p>
        <DifferingValues fields={fields} mine={mine} theirs={theirs} />
        <div className="conflict">
          {side(t.mine, mine)}
          {side(t.theirs, theirs)}
        </div>
      </div>
    </Modal>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
