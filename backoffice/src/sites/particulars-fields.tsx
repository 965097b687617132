import { Form, Select } from 'antd';
import { TextItem } from '../fields/fields.tsx';
import { sitesText } from '../text/sites.ts';
import { useText } from '../text/use-text.ts';

/** What page tags and foot of a site say. */
export function ParticularsFields() {
  const t = useText(sitesText);
  return (
    <>
      <TextItem name="name" label={t.name} required max={60} />
      <TextItem name="nameEn" label={t.nameEn} max={120} />
      <TextItem name="siteIdCode" label={t.code} hint={t.codeHint} required max={10} />
      <TextItem name="domain" label={t.domain} hint={t.domainHint} required max={120} />
      <Form.Item name="hostnames" label={t.hostnames} extra={t.hostnamesHint}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', ',']} />
      </Form.Item>
      <TextItem name="sponsor" label={t.sponsor} required max={60} />
      <TextItem name="organiser" label={t.organiser} max={60} />
      <TextItem name="contact" label={t.contact} max={120} />
      <TextItem name="icpFiling" label={t.icp} max={60} />
      <TextItem name="policeFiling" label={t.police} max={60} />
      <TextItem name="errorReportUrl" label={t.errorReport} max={300} />
      <TextItem name="organMarkUrl" label={t.organMark} hint={t.organMarkHint} max={300} />
    </>
  );
}

const NAMES = [
  'name',
  'nameEn',
  'siteIdCode',
  'domain',
  'hostnames',
  'sponsor',
  'organiser',
  'contact',
  'icpFiling',
  'policeFiling',
  'errorReportUrl',
  'organMarkUrl',
] as const;

/** The particulars of a site as the form and the API take them. */
export const particularsOf = (
  site: Readonly<Record<(typeof NAMES)[number], unknown>>,
): Record<string, unknown> => Object.fromEntries(NAMES.map((name) => [name, site[name]]));
