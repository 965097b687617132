import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { agencyById } from '../../../identity/index.ts';
import { editionsInIssue, releasedHeads, type EditionHead } from '../../store/gazette/documents.ts';
import type { StoredIssue } from '../../store/gazette/issues.ts';
import type { EntryRow } from '../../store/gazette/tables.ts';

export interface ReadableEntry {
  readonly standing: 'released' | 'replaced' | 'withdrawn';
  /** What it says; of a published issue the words of the edition that is in it. Undefined when nothing is known of it. */
  readonly head: EditionHead | undefined;
  /** The text in a published issue, while it may be read. */
  readonly bodyHtml: string | undefined;
}

/** An issue with what may be read of it now: asked of the releases, not of the issue. */
export interface ReadableIssue extends StoredIssue {
  readonly agencyName: string;
  readonly sections: readonly { readonly name: string; readonly entries: readonly ReadableEntry[] }[];
  /** Digest of which entries can be read; another set makes other files. */
  readonly variant: string;
}

/**
 * Finds what of an issue may be read at this moment. A document that is withdrawn takes its text out of every
 * issue, and a corrected edition that is released later does not bring the withdrawn one back.
 */
export async function readIssue(db: Database | Tx, stored: StoredIssue): Promise<ReadableIssue> {
  const { issue, entries } = stored;
  const released = await releasedHeads(
    db,
    entries.map((entry) => entry.document_id),
  );
  const frozen = await editionsInIssue(
    db,
    entries.flatMap((entry) => entry.edition_id ?? []),
  );
  const agency = await agencyById(db, issue.agency_id, issue.issued_on);
  const names = new Map<string, string>();
  for (const { agencyId, issuer, releasedOn } of [...frozen.values(), ...released.values()])
    if (issuer === '' && !names.has(agencyId))
      names.set(agencyId, (await agencyById(db, agencyId, releasedOn))?.name ?? '');
  const named = (head: EditionHead | undefined): EditionHead | undefined =>
    head && { ...head, issuer: head.issuer || (names.get(head.agencyId) ?? '') };
  const readable = (entry: EntryRow): ReadableEntry => {
    const now = released.get(entry.document_id);
    const inIssue = entry.edition_id === null ? undefined : frozen.get(entry.edition_id);
    const head = named(inIssue ?? now);
    if (!now || inIssue?.wasWithdrawn) return { standing: 'withdrawn', head, bodyHtml: undefined };
    const standing = inIssue && inIssue.editionId !== now.editionId ? 'replaced' : 'released';
    return { standing, head, bodyHtml: inIssue?.bodyHtml };
  };
  const bySection = Map.groupBy(entries, ({ section }) => section);
  const sections = issue.sections.map((name, at) => ({
    name,
    entries: (bySection.get(at) ?? []).map(readable),
  }));
  const shown = sections.flatMap((section) =>
    section.entries.map(({ standing }) => standing !== 'withdrawn'),
  );
  return {
    issue,
    entries,
    agencyName: agency?.name ?? '',
    sections,
    variant: sha256(canonicalJson({ id: issue.id, shown })).slice(0, 24),
  };
}
