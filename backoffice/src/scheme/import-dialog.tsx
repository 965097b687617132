import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useAct } from '../act/use-act.ts';
import { importScheme } from '../api/scheme.ts';
import type { ImportedScheme } from '../api/scheme.ts';
import { useDesk } from '../app/session.ts';
import { FileField } from '../fields/file-field.tsx';
import { Mark } from '../parts/mark.tsx';
import { ProblemList } from '../parts/problems.tsx';
import type { Tone } from '../parts/tone.ts';
import { generalText } from '../text/general.ts';
import { schemeText } from '../text/scheme.ts';
import { marksText } from '../text/marks.ts';
import { useSay, useText } from '../text/use-text.ts';

const TONES: Readonly<Record<string, Tone>> = {
  new: 'indigo',
  changed: 'amber',
  same: 'plain',
  refused: 'cinnabar',
};

const ORDER = ['refused', 'new', 'changed', 'same'];

/** Rows that stand in the way first, then those with a remark, those that change something, and the rest. */
const gravestFirst = (rows: ImportedScheme['rows']): ImportedScheme['rows'] =>
  rows.toSorted(
    (one, other) =>
      Number(other.outcome === 'refused') - Number(one.outcome === 'refused') ||
      Number(other.understood.length > 0) - Number(one.understood.length > 0) ||
      ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome) ||
      one.line - other.line,
  );

/** A table is tried first: what each row would do is told before anything is taken. */
export function ImportDialog({ close }: { close: () => void }) {
  const t = useText(schemeText);
  const general = useText(generalText);
  const { agencyId } = useDesk();
  const [file, choose] = useState<File | undefined>();
  const [how, setHow] = useState<'append' | 'replace'>('append');
  const [tried, setTried] = useState<ImportedScheme | null>(null);
  const attempt = useAct(
    (apply: boolean) => importScheme({ agencyId, how, apply: String(apply), file: file! }),
    {
      done: ({ applied }) => (applied ? t.imported : null),
      then: (result) => (result.applied ? close() : setTried(result)),
    },
  );
  const ready = tried !== null && tried.counts.refused === 0 && tried.counts.new + tried.counts.changed > 0;
  return (
    <Modal open title={t.import} width={860} onCancel={close} mask={{ closable: false }} footer={null}>
      <div className="stack">
        <p className="act-lead">{t.importLead}</p>
        <FileField
          label={t.importFile}
          many={false}
          hint={t.importKinds}
          value={file}
          onChange={(chosen?: File | File[]) => {
            choose(Array.isArray(chosen) ? chosen[0] : chosen);
            setTried(null);
          }}
        />
        <Radio.Group
          value={how}
          aria-label={t.importHow}
          onChange={(event) => {
            setHow(event.target.value as 'append' | 'replace');
            setTried(null);
          }}
          options={[
            { value: 'append', label: t.append },
            { value: 'replace', label: t.replace },
          ]}
        />
        <ProblemList problems={attempt.problems} />
        {tried ? <Tried tried={tried} /> : null}
        <div className="row">
          <Button
            type={ready ? 'default' : 'primary'}
            disabled={!file}
            loading={attempt.working}
            onClick={() => void attempt.run(false)}
          >
            {t.tryImport}
          </Button>
          <Button
            type="primary"
            disabled={!ready}
            loading={attempt.working}
            onClick={() => void attempt.run(true)}
          >
            {t.takeImport}
          </Button>
          <Button onClick={close}>{general.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}

function Tried({ tried }: { tried: ImportedScheme }) {
  const t = useText(schemeText);
  const { colon } = useText(marksText);
  const pick = useSay();
  return (
    <div className="stack">
      <p>
        <strong>{t.importCounts(tried.counts)}</strong>
      </p>
      {tried.removed.length > 0 ? (
        <details>
          <summary>{t.removes(tried.removed.length)}</summary>
          <p className="small">{tried.removed.join('；')}</p>
        </details>
      ) : null}
      <div className="records-scroll scheme-tried" role="group" tabIndex={0} aria-label={t.outcome}>
        <table className="records">
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {gravestFirst(tried.rows).map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>{row.path}</td>
                <td>
                  <Mark tone={TONES[row.outcome] ?? 'plain'}>{t.outcomes[row.outcome]}</Mark>
                  {row.problems.map((problem) => (
                    <div key={problem.zh} className="small">
                      {problem.column ? `${problem.column}${colon}` : ''}
                      {pick(problem)}
                    </div>
                  ))}
                  {row.understood.map((remark) => (
                    <div key={remark.zh} className="small soft">
                      {pick(remark)}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
