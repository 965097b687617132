import { Button, Checkbox, Form, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../act/use-act.ts';
import { importWords, wordsExampleUrl } from '../../api/document-desk.ts';
import type { ImportedWords } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { FileItem } from '../../fields/fields.tsx';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { generalText } from '../../text/general.ts';
import { wordsText } from '../../text/settings-publishing.ts';
import { useSay, useText } from '../../text/use-text.ts';

interface Chosen {
  file: File;
  house?: boolean;
}

/** Reads a list of wordings: first a dry run, row by row, then all rows or none. */
export function ImportWords({ mayEditHouse, close }: { mayEditHouse: boolean; close: () => void }) {
  const t = useText(wordsText);
  const general = useText(generalText);
  const { agencyId } = useDesk();
  const [form] = Form.useForm<Chosen>();
  const [read, show] = useState<ImportedWords | null>(null);
  const send = (dryRun: boolean) => (values: Chosen) =>
    importWords({ agencyId, file: values.file, house: values.house ?? false, dryRun });
  const dry = useAct(send(true), { form, done: t.dryRun, then: show });
  const full = useAct(send(false), { form, done: t.imported, then: close });
  return (
    <Modal
      open
      title={t.import}
      width={720}
      onCancel={close}
      mask={{ closable: false }}
      footer={[
        <Button key="cancel" onClick={close}>
          {general.cancel}
        </Button>,
        <Button key="dry" loading={dry.working} onClick={() => form.submit()}>
          {t.dryRun}
        </Button>,
        <Button
          key="full"
          type="primary"
          disabled={read === null || read.refused > 0 || read.added + read.changed === 0}
          loading={full.working}
          onClick={() => void full.run(form.getFieldsValue())}
        >
          {t.importNow}
        </Button>,
      ]}
    >
      <p className="act-lead">{t.importLead}</p>
      <Form
        form={form}
        layout="vertical"
        onValuesChange={() => show(null)}
        onFinish={(values) => void dry.run(values)}
      >
        <p className="soft" style={{ marginBottom: 16 }}>
          {t.importColumns}{' '}
          <a href={wordsExampleUrl(agencyId)} download>
            {t.importExample}
          </a>
        </p>
        <FileItem name="file" label={t.file} kinds="CSV" required />
        {mayEditHouse ? (
          <Form.Item name="house" valuePropName="checked">
            <Checkbox>{t.inHouse}</Checkbox>
          </Form.Item>
        ) : null}
      </Form>
      <ProblemList problems={[...dry.problems, ...full.problems]} />
      {read ? <Rows read={read} /> : null}
    </Modal>
  );
}

const TONES = { new: 'pine', changed: 'indigo', same: 'plain', refused: 'cinnabar' } as const;

function Rows({ read }: { read: ImportedWords }) {
  const t = useText(wordsText);
  const pick = useSay();
  return (
    <>
      <p role="status">{t.counts(read.added, read.changed, read.refused)}</p>
      <div className="account-scroll" role="region" tabIndex={0} aria-label={t.table}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t.row}</th>
              <th scope="col">{t.wrong}</th>
              <th scope="col">{t.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {read.rows.map(({ row, wrong, outcome, problem }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{wrong}</td>
                <td>
                  <Mark tone={TONES[outcome]}>{t[outcome]}</Mark> {pick(problem)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
