import { Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../act/use-act.ts';
import { actOnMember } from '../../api/collections.ts';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { SEVERITY_TONES } from '../../reviews/marked/tones.ts';
import { memberText } from '../../text/collection-member.ts';
import { generalText } from '../../text/general.ts';
import { reviewText } from '../../text/reviews.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import type { MemberDialogProps } from './act-dialogs.tsx';
import { withReasons } from './return-letter.ts';

/** Sends a report back: findings that hold are ticked, their words can be edited, the letter goes before them. */
export function ReturnDialog({ board, member, close }: MemberDialogProps) {
  const t = useText(memberText);
  const review = useText(reviewText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const offered = member.findings.filter(({ judgement }) => judgement?.verdict !== 'dismissed');
  const written = new Map(member.returnTexts.map(({ findingKey, text }) => [findingKey, text]));
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(offered.map(({ key, message }) => [key, written.get(key) ?? message])),
  );
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        offered
          .filter(({ severity, judgement }) => severity === 'error' || judgement?.verdict === 'confirmed')
          .map(({ key }) => key),
      ),
  );
  const [edited, edit] = useState<string | null>(null);
  const act = useAct((input: object) => actOnMember(board.id, member.id, 'return', input), {
    done: t.done,
    then: close,
  });
  const reasons = offered
    .filter(({ key }) => chosen.has(key))
    .map(({ key }) => ({ findingKey: key, text: (texts[key] ?? '').trim() }));
  const words =
    edited ??
    withReasons(
      member.returnLetter,
      reasons.map(({ text }) => text),
    );
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  return (
    <Modal
      open
      title={`${t.return}${colon}${member.name}`}
      width={720}
      okText={t.return}
      okButtonProps={{ danger: true, disabled: reasons.length === 0 && words.trim() === '' }}
      cancelText={general.cancel}
      confirmLoading={act.working}
      onCancel={close}
      onOk={() => void act.run({ reasons, words: words.trim() })}
      mask={{ closable: false }}
    >
      <p className="act-lead">{t.returnLead}</p>
      {offered.length > 0 ? (
        <fieldset className="plain-fieldset">
          <legend>{t.returnReasons}</legend>
          <ul className="return-reasons">
            {offered.map((finding) => (
              <li key={finding.key}>
                <Checkbox checked={chosen.has(finding.key)} onChange={() => toggle(finding.key)}>
                  <Mark tone={SEVERITY_TONES[finding.severity]}>{review[finding.severity]}</Mark>{' '}
                  {finding.message}
                </Checkbox>
                {chosen.has(finding.key) ? (
                  <Input.TextArea
                    value={texts[finding.key] ?? ''}
                    maxLength={1000}
                    autoSize={{ minRows: 1, maxRows: 6 }}
                    aria-label={t.reasonText(finding.number)}
                    onChange={(event) => setTexts({ ...texts, [finding.key]: event.target.value })}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
      <Form layout="vertical">
        <Form.Item
          label={t.returnWords}
          extra={
            edited === null ? (
              t.returnWordsHint
            ) : (
              <Button type="link" className="quiet" onClick={() => edit(null)}>
                {t.letterAgain}
              </Button>
            )
          }
        >
          <Input.TextArea
            value={words}
            maxLength={4000}
            autoSize={{ minRows: 4, maxRows: 14 }}
            aria-label={t.returnWords}
            onChange={(event) => edit(event.target.value)}
          />
        </Form.Item>
      </Form>
      <ProblemList problems={act.problems} />
    </Modal>
  );
}
