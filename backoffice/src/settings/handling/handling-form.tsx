import { Button, Checkbox, Form, Radio } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { changeRequestSettings } from '../../api/requests.ts';
import type { RequestSettings } from '../../api/requests.ts';
import { useDesk } from '../../app/session.ts';
import { NumberItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { ProblemList } from '../../parts/problems.tsx';
import { generalText } from '../../text/general.ts';
import { handlingText, QUERY_VARIANTS, TITLE_STYLES } from '../../text/handling.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { LevelsItem } from './levels-item.tsx';

/** Changes the settings. */
export function HandlingForm({ settings }: { settings: RequestSettings }) {
  const t = useText(handlingText);
  const general = useText(generalText);
  const language = useLanguage();
  const { agencyId } = useDesk();
  const [form] = Form.useForm<RequestSettings>();
  const unsaved = useUnsaved();
  const act = useAct((values: RequestSettings) => changeRequestSettings({ ...values, agencyId }), {
    form,
    done: t.saved,
    then: unsaved.clear,
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ portalUrl: '', ...settings }}
      onValuesChange={unsaved.touch}
      onFinish={(values) => void act.run(values)}
    >
      <h3>{t.review}</h3>
      <LevelsItem />
      <h3>{t.correction}</h3>
      <NumberItem
        name="correctionDays"
        label={t.correctionDays}
        hint={t.correctionHint}
        required
        min={1}
        max={60}
      />
      <h3>{t.letters}</h3>
      <Form.Item name="titleStyle" label={t.titleStyle} extra={t.titleHint}>
        <Radio.Group vertical options={optionsOf(TITLE_STYLES, language)} />
      </Form.Item>
      <TextItem name="portalUrl" label={t.portalUrl} hint={t.portalHint} />
      <Form.Item name="clockAnnex" valuePropName="checked" extra={t.annexHint}>
        <Checkbox>{t.annex}</Checkbox>
      </Form.Item>
      <h3>{t.remedy}</h3>
      <Form.Item name="administrativeQueryVariant" label={t.query} extra={t.queryHint}>
        <Radio.Group vertical options={optionsOf(QUERY_VARIANTS, language)} />
      </Form.Item>
      <div className="stack">
        <ProblemList problems={act.problems} />
        <Button type="primary" htmlType="submit" loading={act.working} style={{ alignSelf: 'start' }}>
          {general.save}
        </Button>
      </div>
    </Form>
  );
}
