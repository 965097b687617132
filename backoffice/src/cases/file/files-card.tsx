import { Button } from 'antd';
import type { Case } from '../../api/requests.ts';
import { fileUrl } from '../../api/requests.ts';
import { sizeText } from '../../parts/size-text.ts';
import { caseText } from '../../text/case.ts';
import { useSay, useText } from '../../text/use-text.ts';
import type { ChosenStep } from '../steps/step-dialog.tsx';

/** What else belongs to the case's file. */
export function FilesCard({ data, choose }: { data: Case; choose: (step: ChosenStep) => void }) {
  const t = useText(caseText);
  const pick = useSay();
  const upload = data.nextSteps.find(({ step, allowed }) => step === 'upload_file' && allowed);
  return (
    <section className="card" aria-labelledby="h-files">
      <div className="card-head">
        <h2 id="h-files">{t.files}</h2>
        {upload ? (
          <Button size="small" onClick={() => choose(upload)}>
            {pick(upload.label)}
          </Button>
        ) : null}
      </div>
      {data.files.length === 0 ? <p className="soft">{t.noFiles}</p> : null}
      <ul className="entries">
        {data.files.map((file) => (
          <li key={file.id}>
            {file.personal && !data.applicant.mayView ? (
              <span title={t.personalFile}>{file.name}</span>
            ) : (
              <a href={fileUrl(data.row.id, file.id)} target="_blank" rel="noopener">
                {file.name}
              </a>
            )}
            <p className="soft small">
              {pick(file.roleLabel)} · {sizeText(file.size)} · {file.addedOn}
              {file.personal ? ` · ${data.applicant.mayView ? t.personalNoted : t.personalFile}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
