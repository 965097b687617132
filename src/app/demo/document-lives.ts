import {
  annulRepeal,
  decideEmergency,
  publishEmergency,
  reassess,
  relateDocument,
  repealDocument,
  saveDraft,
  saveInterpretationPlan,
  startNewEdition,
  submitDraft,
} from '../../modules/disclosure/index.ts';
import { runAt, type City } from './city.ts';
import type { DemonstrationDocument } from './data/documents/shape.ts';
import { EMERGENCY_OPINION, SECRECY_REVIEW } from './data/wording.ts';
import type { WrittenDocument } from './document-text.ts';
import { reviewInDemonstration, type ReviewingOffice } from './review-documents.ts';
import type { Happening } from './schedule.ts';

interface Life {
  readonly document: WrittenDocument;
  readonly office: ReviewingOffice;
  /** The document's id, once it has been drafted. */
  readonly id: () => string;
  readonly minute: number;
}

/** The relations of a draft to documents that were there before it. */
export async function relateInDemonstration(
  city: City,
  at: Date,
  { document, editor, id }: { document: WrittenDocument; editor: string; id: string },
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { type, to, outside, on } of document.source.relates ?? []) {
    await runAt(city, at, city.person(editor), relateDocument, {
      id,
      type,
      ...(to === undefined ? {} : { targetId: ids.get(to)! }),
      ...(outside === undefined ? {} : { targetText: outside }),
      ...(on === 'release' ? { effectiveOn: document.releasedOn } : {}),
    });
  }
}

/** The plan of its interpretation, as it is handed in with the draft. */
export async function planInDemonstration(
  city: City,
  at: Date,
  { document, editor, id }: { document: WrittenDocument; editor: string; id: string },
): Promise<void> {
  const { explained } = document.source;
  if (!explained) return;
  const { forms, outline, firstInterpreter, planned } = explained;
  const plannedOn = planned === undefined ? null : city.days.after(document.signedOn, planned);
  const plan = { kind: 'plan' as const, forms: [...forms], outline, firstInterpreter, plannedOn };
  await runAt(city, at, city.person(editor), saveInterpretationPlan, { id, plan });
}

/** Published at once by the head of the office, approved by the leader afterwards or not yet. */
export function emergencyHappenings(
  city: City,
  {
    document,
    office,
    id,
    minute,
    emergency,
  }: Life & { emergency: NonNullable<DemonstrationDocument['emergency']> },
): Happening[] {
  const { releasedOn } = document;
  const { reason, approvedAfter } = emergency;
  const publish: Happening = {
    on: releasedOn,
    minute,
    act: async (at) => {
      const input = { id: id(), reason, secrecyOpinion: SECRECY_REVIEW };
      await runAt(city, at, city.person(office.second), publishEmergency, input);
    },
  };
  if (approvedAfter === undefined) return [publish];
  const approve: Happening = {
    on: city.days.after(releasedOn, approvedAfter),
    minute,
    act: async (at) => {
      const input = { id: id(), decision: 'approve' as const, opinion: EMERGENCY_OPINION };
      await runAt(city, at, city.person(office.final), decideEmergency, input);
    },
  };
  return [publish, approve];
}

/** What happens after the release or the determination: a later edition, a wrong repeal, assessments of what is withheld. */
export function laterHappenings(city: City, life: Life): Happening[] {
  const { document, office, id, minute } = life;
  const { revised, reassessed, wronglyRepealed } = document.source;
  const happenings: Happening[] = [];
  if (wronglyRepealed) {
    const { after, basis, note } = wronglyRepealed;
    const repealedOn = city.days.after(document.releasedOn, after);
    happenings.push({
      on: repealedOn,
      minute,
      act: async (at) => {
        await runAt(city, at, city.person(office.secrecy), repealDocument, { id: id(), repealedOn, basis });
      },
    });
    happenings.push({
      on: city.days.after(repealedOn, 1),
      minute,
      act: async (at) => {
        const input = { id: id(), reason: 'wrong_document' as const, note };
        await runAt(city, at, city.person(office.second), annulRepeal, input);
      },
    });
  }
  if (revised) {
    happenings.push({
      on: city.days.after(document.releasedOn, revised.after),
      minute,
      act: (at) => revise(city, at, life, revised),
    });
  }
  if (reassessed) {
    happenings.push({
      on: city.days.after(document.releasedOn, reassessed.after),
      minute,
      act: async (at) => {
        const input = { id: id(), decision: 'keep' as const, reason: reassessed.reason };
        await runAt(city, at, city.person(office.second), reassess, input);
      },
    });
  }
  return happenings;
}

async function revise(
  city: City,
  at: Date,
  { document, office, id }: Life,
  { words, released }: NonNullable<DemonstrationDocument['revised']>,
): Promise<void> {
  const editor = city.person(office.editor);
  const body = words.reduce((text, [from, to]) => text.replace(from, to), document.body);
  const changedOn = city.days.after(document.releasedOn, document.source.revised?.after ?? 0);
  await runAt(city, at, editor, startNewEdition, { id: id(), changedOn });
  await runAt(city, at, editor, saveDraft, { id: id(), body });
  await runAt(city, at, editor, submitDraft, { id: id() });
  if (!released) return;
  await reviewInDemonstration(city, at, office, { id: id(), secrecyOpinion: SECRECY_REVIEW });
}
