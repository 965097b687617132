import { Checkbox, Form } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { createAgency } from '../../api/identity.ts';
import type { Agency } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { ChoiceItem, DateItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { AGENCY_KINDS, settingsText } from '../../text/settings.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ContactFields } from './contact-fields.tsx';

/** Sets up an agency below another. */
export function NewAgency({
  agencies,
  parentId,
  close,
}: {
  agencies: readonly Agency[];
  parentId: string;
  close: () => void;
}) {
  const t = useText(settingsText);
  const language = useLanguage();
  const { today } = useDesk().me;
  return (
    <ActDialog
      title={t.addAgency}
      width={720}
      initial={{ parentId, kind: 'department', openedOn: today, remedies: { system: 'local_department' } }}
      send={(values) => createAgency({ ...values, parentId: values['parentId'] ?? null })}
      close={close}
    >
      <div className="field-pair">
        <TextItem name="name" label={t.agencyName} required max={100} />
        <TextItem name="shortName" label={t.shortName} required max={50} />
        <TextItem name="documentAbbreviation" label={t.abbreviation} required max={20} />
        <TextItem name="code" label={t.code} hint={t.codeHint} required max={40} />
        <ChoiceItem name="kind" label={t.agencyKind} required options={optionsOf(AGENCY_KINDS, language)} />
        <ChoiceItem
          name="parentId"
          label={t.parent}
          options={agencies
            .filter(({ closedOn }) => closedOn === null)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextItem name="region" label={t.region} required max={60} />
        <TextItem name="organisationCode" label={t.organisationCode} required max={30} />
        <DateItem name="openedOn" label={t.openedOn} required future />
      </div>
      <Form.Item name="hasRulemakingPower" valuePropName="checked">
        <Checkbox>{t.ruleMaking}</Checkbox>
      </Form.Item>
      <ContactFields />
    </ActDialog>
  );
}
