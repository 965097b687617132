import { Button, Form, Input, InputNumber } from 'antd';
import { useEffect, useState } from 'react';
import { saveGazetteIssue, type GazetteIssue } from '../api/gazette.ts';
import { useAct } from '../act/use-act.ts';
import { useUnsaved } from '../act/use-unsaved.ts';
import { DateField } from '../parts/date-field.tsx';
import { ProblemList } from '../parts/problems.tsx';
import { gazetteText } from '../text/gazette.ts';
import { useText } from '../text/use-text.ts';
import { CandidatesCard } from './candidates-card.tsx';
import { asInput, contentsOf, moved, newSectionName, withSection, type Section } from './contents.ts';
import { SectionCard } from './section-card.tsx';

interface Values {
  number: number;
  issuedOn: string;
  note: string;
}

/** Assembling an issue: number and day, sections with documents in order, what can still be chosen. */
export function IssueEditor({
  issue,
  tellUnsaved,
}: {
  issue: GazetteIssue;
  /** Hears whether anything is unsaved, since what is submitted is what was saved. */
  tellUnsaved: (isUnsaved: boolean) => void;
}) {
  const t = useText(gazetteText);
  const [form] = Form.useForm<Values>();
  const [sections, setSections] = useState<Section[]>(() => contentsOf(issue));
  const [isChanged, setChanged] = useState(false);
  useUnsaved(() => isChanged);
  useEffect(() => tellUnsaved(isChanged), [tellUnsaved, isChanged]);
  const change = (next: Section[]): void => {
    setSections(next);
    setChanged(true);
  };
  const nextName = (): string =>
    newSectionName(
      sections.map(({ name }) => name),
      t.usualSections,
      t.numberedSection,
    );
  const act = useAct(
    (values: Values) => saveGazetteIssue(issue.id, { ...values, sections: asInput(sections) }),
    {
      form,
      done: t.saved,
      then: () => setChanged(false),
    },
  );
  const chosen = new Set(sections.flatMap(({ documents }) => documents.map(({ documentId }) => documentId)));
  return (
    <div className="gazette-desk">
      <section className="card stack" aria-labelledby="h-contents">
        <h2 id="h-contents">{t.contents}</h2>
        <Form
          form={form}
          layout="vertical"
          initialValues={{ number: issue.number, issuedOn: issue.issuedOn, note: issue.note }}
          onValuesChange={() => setChanged(true)}
          onFinish={(values) => void act.run(values)}
        >
          <div className="gazette-head">
            <Form.Item name="number" label={t.number} required>
              <InputNumber min={1} max={999} />
            </Form.Item>
            <Form.Item name="issuedOn" label={t.issuedOn} required>
              <DateField />
            </Form.Item>
          </div>
          <Form.Item name="note" label={t.note}>
            <Input.TextArea rows={2} maxLength={1000} />
          </Form.Item>
          {sections.length === 0 ? <p className="soft">{t.noSection}</p> : null}
          {sections.map((section, at) => (
            <SectionCard
              key={at}
              section={section}
              change={(next) => change(withSection(sections, at, () => next))}
              remove={() => change(sections.filter((_, place) => place !== at))}
              moveUp={at === 0 ? undefined : () => change(moved(sections, at, -1))}
              moveDown={at === sections.length - 1 ? undefined : () => change(moved(sections, at, 1))}
            />
          ))}
          <ProblemList problems={act.problems} />
          <div className="row">
            <Button onClick={() => change([...sections, { name: nextName(), documents: [] }])}>
              {t.addSection}
            </Button>
            <Button type="primary" htmlType="submit" loading={act.working} disabled={!isChanged}>
              {t.save}
            </Button>
            {isChanged ? <span className="soft">{t.unsaved}</span> : null}
          </div>
        </Form>
      </section>
      <CandidatesCard
        agencyId={issue.agencyId}
        issueId={issue.id}
        chosen={chosen}
        sections={sections.map(({ name }) => name)}
        add={(document, at) =>
          change(
            withSection(sections, at, (section) => ({
              ...section,
              documents: [...section.documents, document],
            })),
          )
        }
      />
    </div>
  );
}
