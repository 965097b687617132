import type { StaffDocument } from '../../api/documents.ts';

type Step = StaffDocument['nextSteps'][number];

/** Acts that have their place elsewhere on the page. */
const ELSEWHERE = new Set([
  'disclosure.save_draft',
  'disclosure.upload_attachment',
  'disclosure.relate_document',
  'disclosure.create_preview_link',
  'disclosure.annul_repeal',
]);
/** What leads when it is possible, the most urgent first. */
const LEADING = [
  'disclosure.decide_emergency',
  'disclosure.approve_and_release',
  'disclosure.pass_review',
  'disclosure.pass_secrecy_review',
  'disclosure.submit_draft',
];

/** The one act that carries the document on, the others that are possible, and those that are not. */
export function orderedSteps({ nextSteps }: Pick<StaffDocument, 'nextSteps'>): {
  lead: Step | undefined;
  others: Step[];
  refused: Step[];
} {
  const shown = nextSteps.filter(({ action }) => !ELSEWHERE.has(action));
  const allowed = shown.filter((step) => step.allowed);
  const lead = LEADING.map((name) => allowed.find(({ action }) => action === name)).find(Boolean);
  return {
    lead,
    others: allowed.filter((step) => step !== lead),
    refused: shown.filter((step) => !step.allowed),
  };
}
