import type { Database, Tx } from '../../../kernel/database/types.ts';
import { listAgencies, type Agency } from '../../identity/index.ts';
import { ownColumn, PAGE_LABELS, partsOfPage, siteFrame } from '../../platforms/index.ts';
import { PAGE_DETAILS } from '../labels/channels.ts';
import type { Label } from '../labels.ts';
import { loadIssue } from '../store/gazette/issues.ts';

/** Names counted public pages, e.g. 政府公报：2026年第1期; an address that is no such page any more stays as it is. */
export class PageNames {
  readonly #db: Database | Tx;
  /** Asked once for however many pages. */
  #agencies: Promise<Agency[]> | undefined;

  constructor(db: Database | Tx) {
    this.#db = db;
  }

  async nameOf(page: string): Promise<Label> {
    const parts = partsOfPage(page);
    if (parts === undefined) return { zh: page, en: page };
    const name = PAGE_LABELS[parts.kind];
    if (parts.rest.length === 0) return name;
    const detail = (await this.#detailOf(parts.kind, parts.rest)) ?? PAGE_DETAILS.former;
    return { zh: `${name.zh}：${detail.zh}`, en: `${name.en}: ${detail.en}` };
  }

  async #detailOf(
    kind: keyof typeof PAGE_LABELS,
    [which = '', year]: readonly string[],
  ): Promise<Label | undefined> {
    switch (kind) {
      case 'statutory-content':
        return which === 'scheme' ? PAGE_DETAILS.scheme : this.#columnName(which);
      case 'catalogue':
        return PAGE_DETAILS.axes[which as keyof typeof PAGE_DETAILS.axes];
      case 'agencies':
      case 'annual-reports':
        return this.#agencyName(which, year);
      case 'gazette': {
        const issue = (await loadIssue(this.#db, which))?.issue;
        return issue && PAGE_DETAILS.issue(issue.year, issue.number);
      }
      default:
        return undefined;
    }
  }

  async #columnName(id: string): Promise<Label | undefined> {
    const fixed = siteFrame().find((column) => column.id === id);
    return (fixed ?? (await ownColumn(this.#db, id))?.column)?.name;
  }

  async #agencyName(code: string, year: string | undefined): Promise<Label | undefined> {
    const agencies = await (this.#agencies ??= listAgencies(this.#db, { includeClosed: true }));
    const name = agencies.find((agency) => agency.code === code || agency.id === code)?.name;
    if (name === undefined) return undefined;
    return year === undefined ? { zh: name, en: name } : { zh: `${name} ${year} 年`, en: `${name}, ${year}` };
  }
}
