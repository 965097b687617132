import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { agencyById } from '../../../identity/index.ts';
import type { CheckRules } from '../../domain/checks/edition-facts.ts';
import { digitsOf } from '../../domain/checks/hit.ts';
import { linkTarget, type LinkState } from '../../domain/checks/link-states.ts';
import { structureOf } from '../../domain/checks/structure.ts';
import { statesOfAddresses, statesOfDocuments, statesOfFiles } from '../../store/checks/links.ts';
import { checkSettings } from '../../store/checks/settings.ts';
import { wordsFor } from '../../store/checks/words.ts';
import type { EditionFileRow, EditionRow } from '../../store/dossier.ts';

/** The digits of a number as written, and without the area code. */
function* waysToWrite(phone: string): Generator<string> {
  const main = phone.replace(/\p{Script=Han}.*$/u, '');
  yield digitsOf(main);
  const local = /^\(?0\d{2,3}\)?[- ]?(\d{7,8})/.exec(main.trim())?.[1];
  if (local) yield local;
}

/** What an edition of this agency is held against now. */
export async function rulesFor(
  { tx, today }: Pick<LoadContext, 'tx' | 'today'>,
  edition: EditionRow,
  files: readonly EditionFileRow[],
): Promise<CheckRules> {
  const { agency_id: agencyId } = edition;
  const agency = await agencyById(tx, agencyId, today);
  const settings = await checkSettings(tx, agencyId);
  const own = agency ? [agency.foiOffice.phone, agency.foiOffice.fax] : [];
  const listed = [...settings.allowedPhones, ...own.flatMap((text) => text.split(/[、,，;；/]/))];
  const mail = agency?.foiOffice.email.split('@')[1]?.toLowerCase();
  const personal = mail === undefined || /^(qq|163|126|sina|sohu|139|189)\./.test(mail);
  return {
    allowed: {
      phones: new Set(listed.flatMap((phone) => [...waysToWrite(phone)]).filter((digits) => digits !== '')),
      addresses: agency && agency.foiOffice.address !== '' ? [agency.foiOffice.address] : [],
      domains: [...settings.officialDomains, ...(personal ? [] : [mail])],
    },
    words: await wordsFor(tx, agencyId),
    stateOfLink: await linkStates(tx, edition.body_html, files, settings.externalLinks),
  };
}

async function linkStates(
  tx: LoadContext['tx'],
  html: string,
  files: readonly EditionFileRow[],
  askOutside: boolean,
): Promise<(href: string) => LinkState> {
  const targets = structureOf(html).links.map(({ href }) => linkTarget(href));
  const of = (kind: 'document' | 'file'): string[] => [
    ...new Set(targets.flatMap((target) => (target.kind === kind ? [target.id] : []))),
  ];
  const outside = targets.flatMap((target) => (target.kind === 'outside' ? [target.address] : []));
  const documents = await statesOfDocuments(tx, of('document'));
  const ownFiles = new Set(files.map(({ file_id }) => file_id));
  const stored = await statesOfFiles(tx, of('file'), ownFiles);
  const answers = askOutside
    ? await statesOfAddresses(tx, [...new Set(outside)])
    : new Map<string, LinkState>();
  return (href) => {
    const target = linkTarget(href);
    if (target.kind === 'document') return documents.get(target.id) ?? 'missing';
    if (target.kind === 'file') return stored.get(target.id) ?? 'missing';
    return target.kind === 'outside' ? (answers.get(target.address) ?? 'unknown') : 'ok';
  };
}
