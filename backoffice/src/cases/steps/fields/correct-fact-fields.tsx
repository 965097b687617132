import { Checkbox, Form } from 'antd';
import type { Case } from '../../../api/requests.ts';
import { ChoiceItem, DateItem, ReasonItem } from '../../../fields/fields.tsx';
import { optionsOf } from '../../../parts/choices.ts';
import { caseText } from '../../../text/case.ts';
import { stepsText } from '../../../text/steps.ts';
import { useLanguage, useSay, useText } from '../../../text/use-text.ts';
import { APPLICANT_TYPES, CHANNELS } from '../../../text/vocabulary.ts';

/** What should have been recorded, or that the record is taken back; always with a reason. */
export function CorrectFactFields({ data }: { data: Case }) {
  const t = useText(stepsText);
  const words = useText(caseText);
  const language = useLanguage();
  const pick = useSay();
  const form = Form.useFormInstance();
  const factId = Form.useWatch<string | undefined>('factId', form);
  const takeBack = Form.useWatch<boolean | undefined>('takeBack', form);
  const entry = data.timeline.find((one) => one.factId === factId);
  return (
    <>
      <ChoiceItem
        name="factId"
        label={t.correctWhat}
        required
        options={data.timeline
          .filter(({ correctable }) => correctable)
          .map((one) => ({ value: one.factId, label: `${one.on} ${pick(one.label)}` }))}
      />
      <Form.Item name="takeBack" valuePropName="checked">
        <Checkbox>{t.takeBack}</Checkbox>
      </Form.Item>
      {takeBack ? null : (
        <>
          <DateItem name="on" label={t.correctOn} hint={entry ? words.originally(entry.on) : undefined} />
          {entry?.kind === 'requests.received' ? (
            <>
              <ChoiceItem name="channel" label={t.correctChannel} options={optionsOf(CHANNELS, language)} />
              <ChoiceItem
                name="applicantType"
                label={t.correctApplicantType}
                options={optionsOf(APPLICANT_TYPES, language)}
              />
            </>
          ) : null}
        </>
      )}
      <ReasonItem label={t.correctReason} />
    </>
  );
}
