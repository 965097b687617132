import {
  createDocumentDraft,
  repealDocument,
  sendBack,
  submitDraft,
  uploadAttachment,
  withdrawRelease,
} from '../../modules/disclosure/index.ts';
import { carelessWorkbook } from './careless-workbook.ts';
import { runAt, type City } from './city.ts';
import { DOCUMENTS } from './data/documents/index.ts';
import { SECRECY_REVIEW, WITHHOLDING_REVIEW } from './data/wording.ts';
import {
  emergencyHappenings,
  laterHappenings,
  planInDemonstration,
  relateInDemonstration,
} from './document-lives.ts';
import { catalogueWords } from './data/catalogue-words.ts';
import { beginReviewInDemonstration, officeOf, reviewInDemonstration } from './review-documents.ts';
import { writeDocuments, type WrittenDocument } from './document-text.ts';
import type { Happening } from './schedule.ts';
import { workbookOf } from './workbook.ts';

/** Everything that happens to the city's documents: drafted, reviewed, released, withdrawn, repealed. */
export function loadDocuments(city: City): Happening[] {
  const ids = new Map<string, string>();
  const written = writeDocuments(DOCUMENTS, city.days, (code) => city.agency(code).name);
  return written.flatMap((document, index) => happeningsOf(city, document, index, ids));
}

function happeningsOf(
  city: City,
  document: WrittenDocument,
  index: number,
  ids: Map<string, string>,
): Happening[] {
  const { source, signedOn, releasedOn } = document;
  const { agency, stays } = source;
  const office = officeOf(agency);
  const { editor } = office;
  const drafter = city.person(editor);
  const approver = city.person(office.secrecy);
  const id = (): string => ids.get(source.key)!;
  const start = 30 + index * 2;
  const happenings: Happening[] = [
    { on: signedOn, minute: start, act: (at) => draft(city, document, at, ids, editor) },
  ];
  if (stays === 'draft') return happenings;
  happenings.push({
    on: signedOn,
    minute: start + 60,
    act: async (at) => void (await runAt(city, at, drafter, submitDraft, { id: id() })),
  });
  if (stays === 'in_review') {
    const act = (at: Date) => beginReviewInDemonstration(city, at, office, id());
    return [...happenings, { on: releasedOn, minute: start, act }];
  }
  const { sentBackBecause: reason } = source;
  if (stays === 'sent_back' && reason) {
    const act = async (at: Date) => void (await runAt(city, at, approver, sendBack, { id: id(), reason }));
    return [...happenings, { on: releasedOn, minute: start, act }];
  }
  const { emergency } = source;
  if (emergency) {
    const happened = { document, office, emergency, id, minute: start + 90 };
    return [...happenings, ...emergencyHappenings(city, happened)];
  }
  const opinion = stays === 'withheld' ? WITHHOLDING_REVIEW : SECRECY_REVIEW;
  happenings.push({
    on: releasedOn,
    minute: start + 90,
    act: (at) => reviewInDemonstration(city, at, office, { id: id(), secrecyOpinion: opinion }),
  });
  happenings.push(...laterHappenings(city, { document, office, id, minute: start + 90 }));
  const { withdrawn, repealed } = source;
  if (withdrawn) {
    happenings.push({
      on: city.days.after(releasedOn, withdrawn.after),
      minute: start,
      act: async (at) => {
        const input = { id: id(), reason: withdrawn.reason as 'content_error', note: withdrawn.note };
        await runAt(city, at, approver, withdrawRelease, input);
      },
    });
  }
  if (repealed) {
    const on = city.days.after(releasedOn, repealed.after);
    happenings.push({
      on,
      minute: start,
      act: async (at) => {
        const input = { id: id(), repealedOn: on, basis: repealed.basis };
        await runAt(city, at, approver, repealDocument, input);
      },
    });
  }
  return happenings;
}

async function draft(
  city: City,
  document: WrittenDocument,
  at: Date,
  ids: Map<string, string>,
  editor: string,
): Promise<void> {
  const { source, title, summary, body, number, signedOn, effectiveOn, expiresOn } = document;
  const { agency, kind, keywords, columns, withheld, interprets } = source;
  const { id } = await runAt(city, at, city.person(editor), createDocumentDraft, {
    agencyId: city.agency(agency).id,
    title,
    summary,
    body,
    kind,
    genre: source.genre as 'notice',
    topic: source.topic as 'other',
    keywords: [...keywords],
    documentNumber: number,
    ...(source.issuer ? { issuer: source.issuer } : {}),
    signedOn,
    effectiveOn,
    expiresOn,
    columns: [...columns],
    ...catalogueWords(agency, kind, withheld !== undefined),
    attribute: (withheld?.attribute ?? 'proactive') as 'proactive',
    ...(withheld
      ? { withholdingGround: withheld.ground as 'state_secret', withholdingReason: withheld.reason }
      : {}),
    ...(interprets ? { interpretsId: ids.get(interprets)! } : {}),
  });
  ids.set(source.key, id);
  await relateInDemonstration(city, at, { document, editor, id }, ids);
  await planInDemonstration(city, at, { document, editor, id });
  if (source.careless) {
    const file = await carelessWorkbook(at);
    await runAt(city, at, city.person(editor), uploadAttachment, { id, file });
  }
  if (!source.workbook) return;
  const file = { name: `${source.workbook}.xlsx`, content: await workbookOf(document.tables, at) };
  await runAt(city, at, city.person(editor), uploadAttachment, { id, label: source.workbook, file });
}
