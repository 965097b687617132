import { Button, Form, Input } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { takeStep } from '../../api/requests.ts';
import type { Case } from '../../api/requests.ts';
import { ProblemList } from '../../parts/problems.tsx';
import { caseText } from '../../text/case.ts';
import { generalText } from '../../text/general.ts';
import { useText } from '../../text/use-text.ts';

/** Notes among colleagues. */
export function NotesCard({ data }: { data: Case }) {
  const t = useText(caseText);
  const general = useText(generalText);
  const [form] = Form.useForm<{ text: string }>();
  const act = useAct((body: { text: string }) => takeStep(data.row.id, 'add_note', body), {
    form,
    then: () => form.resetFields(),
  });
  const mayAdd = data.nextSteps.some(({ step, allowed }) => step === 'add_note' && allowed);
  return (
    <section className="card" aria-labelledby="h-notes">
      <h2 id="h-notes">{t.notes}</h2>
      <ul className="entries">
        {data.notes.map((note) => (
          <li key={note.id}>
            <p className="pre">{note.text}</p>
            <p className="soft small">
              {note.authorName} · {note.writtenOn}
            </p>
          </li>
        ))}
      </ul>
      {data.notes.length === 0 && !mayAdd ? <p className="soft">{t.noNotes}</p> : null}
      {mayAdd ? (
        <Form
          form={form}
          onFinish={(values) => void act.run(values)}
          style={{ marginTop: data.notes.length ? 10 : 0 }}
        >
          <Form.Item
            name="text"
            rules={[{ required: true, whitespace: true, message: general.required }]}
            style={{ marginBottom: 8 }}
          >
            <Input.TextArea
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={5000}
              placeholder={t.noteHint}
              aria-label={t.addNote}
            />
          </Form.Item>
          <ProblemList problems={act.problems} />
          <Button htmlType="submit" size="small" loading={act.working}>
            {t.addNote}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}
