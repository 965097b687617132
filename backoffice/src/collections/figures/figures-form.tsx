import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { actOnMember } from '../../api/collections.ts';
import type { MemberView } from '../../api/collections.ts';
import type { FiguresCheck } from '../../api/figures.ts';
import { DateItem } from '../../fields/fields.tsx';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { Findings } from '../../reports/tables/findings.tsx';
import { figuresText } from '../../text/figures-form.ts';
import { useText } from '../../text/use-text.ts';
import { FormTable } from './form-table.tsx';
import { useFigures } from './use-figures.ts';
import '../../reports/tables/living-table.css';
import './figures.css';

/** The official tables as a form; sums and contradictions appear while one types. */
export function FiguresForm({ member, form }: { member: MemberView; form: FiguresCheck }) {
  const t = useText(figuresText);
  const navigate = useNavigate();
  const [texts] = Form.useForm<Record<string, unknown>>();
  const [open, setOpen] = useState(false);
  const unsaved = useUnsaved();
  const { collection } = member;
  const figures = useFigures(collection.agencyId, form);
  const back = {
    to: '/collections/$id' as const,
    params: { id: collection.id },
    search: { open: member.id },
  };
  const act = useAct((body: object) => actOnMember(collection.id, member.id, 'form', body), {
    form: texts,
    done: t.submitted,
    then: () => {
      unsaved.clear();
      return navigate(back);
    },
  });
  const submit = (): void => {
    const { publishedOn, note, ...narrative } = texts.getFieldsValue() as Record<string, string | undefined>;
    void act.run({
      cells: figures.toSubmit,
      narrative: Object.fromEntries(Object.entries(narrative).filter(([, words]) => words)),
      publishedOn: publishedOn ?? null,
      note: note ?? '',
    });
  };
  const errors = figures.findings.filter(({ severity }) => severity === 'error').length;
  return (
    <div className="stack">
      <div className="page-head" style={{ margin: 0 }}>
        <div>
          <Link {...back} className="small">
            <ArrowLeftOutlined aria-hidden="true" /> {t.back}
          </Link>
          <h1>{t.title(member.name, collection.year)}</h1>
        </div>
      </div>
      <p className="act-lead" style={{ margin: 0 }}>
        {t.lead}
      </p>
      {form.tables.map((layout) => (
        <FormTable key={layout.table} layout={layout} form={form} figures={figures} touch={unsaved.touch} />
      ))}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.texts}</summary>
        <Form form={texts} layout="vertical" onValuesChange={unsaved.touch} className="figures-texts">
          {(['overview', 'problems', 'other'] as const).map((part) => (
            <Form.Item key={part} name={part} label={t[part]}>
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 20 }} maxLength={20_000} />
            </Form.Item>
          ))}
          <DateItem name="publishedOn" label={t.publishedOn} />
          <Form.Item name="note" label={t.note}>
            <Input maxLength={1000} />
          </Form.Item>
        </Form>
      </details>
      {figures.findings.length > 0 ? <Findings findings={figures.findings} /> : null}
      <ProblemList problems={act.problems} />
      <div className="figures-foot">
        <span role="status" className="row">
          <span>{t.filled(figures.filled, figures.all)}</span>
          {figures.filled > 0 ? (
            <Mark tone={errors > 0 ? 'cinnabar' : 'pine'}>{t.contradictions(errors)}</Mark>
          ) : null}
          {figures.wrong.length > 0 ? (
            <Mark tone="cinnabar">{t.wrongNumbers(figures.wrong.length)}</Mark>
          ) : null}
          {figures.blanks > 0 && figures.filled > 0 ? (
            <span className="soft small">{t.blanks(figures.blanks)}</span>
          ) : null}
        </span>
        <span className="row">
          <Button
            disabled={figures.blanks === 0}
            onClick={() => {
              unsaved.touch();
              figures.fillZeros();
            }}
          >
            {t.zeros}
          </Button>
          <Button
            type="primary"
            loading={act.working}
            disabled={figures.filled === 0 || figures.wrong.length > 0}
            onClick={submit}
          >
            {t.submit}
          </Button>
        </span>
      </div>
    </div>
  );
}
