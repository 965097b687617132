import { Form, Radio } from 'antd';
import { DateItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { Mark } from '../../parts/mark.tsx';
import { registerText } from '../../text/register.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { CHANNELS } from '../../text/vocabulary.ts';

/** How and when it came; for ordinary letters and faxes the day of confirmation counts (Art. 31). */
export function ArrivalFields() {
  const t = useText(registerText);
  const language = useLanguage();
  const form = Form.useFormInstance();
  const channel = Form.useWatch<string | undefined>('channel', form);
  const arrivedOn = Form.useWatch<string | undefined>('arrivedOn', form);
  const confirmedOn = Form.useWatch<string | undefined>('confirmedOn', form);
  const isConfirmed = channel === 'ordinary_mail' || channel === 'fax';
  const receivedOn = isConfirmed ? confirmedOn : arrivedOn;
  return (
    <>
      <Form.Item name="channel" label={t.channel}>
        <Radio.Group
          optionType="button"
          options={optionsOf(CHANNELS, language).filter(({ value }) => value !== 'online')}
        />
      </Form.Item>
      <div className="field-grid">
        <DateItem name="arrivedOn" label={t.arrivedOn} hint={t.arrivedHint} required />
        {isConfirmed ? <DateItem name="confirmedOn" label={t.confirmedOn} hint={t.confirmedHint} /> : null}
      </div>
      <p role="status">
        {receivedOn ? (
          <Mark tone="indigo">{t.receivedIs(receivedOn)}</Mark>
        ) : (
          <Mark tone="amber">{t.sameDay}</Mark>
        )}
      </p>
    </>
  );
}
