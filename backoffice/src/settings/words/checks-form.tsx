import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { fetchCheckSettings, saveCheckSettings } from '../../api/document-desk.ts';
import type { CheckSettings } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { LongTextItem } from '../../fields/fields.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { generalText } from '../../text/general.ts';
import { wordsText } from '../../text/settings-publishing.ts';
import { useText } from '../../text/use-text.ts';

/** Telephones and mail domains that may be public, and whether addresses outside are asked. */
export function ChecksForm() {
  const t = useText(wordsText);
  const { agencyId, may } = useDesk();
  const query = useQuery({
    queryKey: ['check-settings', agencyId],
    queryFn: () => fetchCheckSettings(agencyId),
  });
  return (
    <section className="card stack handling" aria-labelledby="h-checks">
      <h2 id="h-checks">{t.checks}</h2>
      <Loaded query={query}>
        {(settings) =>
          may('disclosure.save_check_settings') ? (
            <Fields settings={settings} />
          ) : (
            <Read settings={settings} />
          )
        }
      </Loaded>
    </section>
  );
}

function Read({ settings }: { settings: CheckSettings }) {
  const t = useText(wordsText);
  const general = useText(generalText);
  return (
    <Facts
      rows={[
        [t.externalLinks, settings.externalLinks ? general.yes : general.no],
        [t.allowedPhones, settings.allowedPhones.join('、')],
        [t.officialDomains, settings.officialDomains.join('、')],
      ]}
    />
  );
}

const linesOf = (text: unknown): string[] =>
  String(text ?? '')
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);

function Fields({ settings }: { settings: CheckSettings }) {
  const t = useText(wordsText);
  const general = useText(generalText);
  const { agencyId } = useDesk();
  const [form] = Form.useForm<Record<string, unknown>>();
  const act = useAct(
    (values: Record<string, unknown>) =>
      saveCheckSettings({
        agencyId,
        externalLinks: values['externalLinks'] === true,
        allowedPhones: linesOf(values['allowedPhones']),
        officialDomains: linesOf(values['officialDomains']),
      }),
    { form, done: t.checksSaved },
  );
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{
        externalLinks: settings.externalLinks,
        allowedPhones: settings.allowedPhones.join('\n'),
        officialDomains: settings.officialDomains.join('\n'),
      }}
      onFinish={(values) => void act.run(values)}
    >
      <LongTextItem name="allowedPhones" label={t.allowedPhones} hint={t.allowedPhonesHint} max={20_000} />
      <LongTextItem
        name="officialDomains"
        label={t.officialDomains}
        hint={t.officialDomainsHint}
        max={10_000}
      />
      <Form.Item name="externalLinks" valuePropName="checked" extra={t.externalHint}>
        <Checkbox>{t.externalLinks}</Checkbox>
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
