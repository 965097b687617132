import type { Agency } from '../../modules/identity/index.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { factList } from './facts.ts';

/** The FOI office with the seven particulars of Art. 12; what is missing says so, since the law demands it. */
export function officeFacts({ t }: PageContext, { foiOffice: office }: Agency): Html {
  const { guide } = t.column;
  const shown = (value: string) => (value ? html`<span lang="zh-CN">${value}</span>` : guide.notGiven);
  return factList(
    [
      [guide.officeName, shown(office.name)],
      [guide.address, shown(office.address)],
      [guide.postcode, shown(office.postcode)],
      [guide.hours, shown(office.hours)],
      [
        guide.phone,
        office.phone
          ? html`<a href="tel:${office.phone.replaceAll(/[^\d+]/g, '')}">${office.phone}</a>`
          : guide.notGiven,
      ],
      [guide.fax, shown(office.fax)],
      [
        guide.email,
        office.email ? html`<a href="mailto:${office.email}">${office.email}</a>` : guide.notGiven,
      ],
    ],
    'facts panel',
  );
}
