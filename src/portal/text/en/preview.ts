/** English wording of previews of unpublished editions. */
export const preview = {
  mark: 'Preview',
  title: (title: string) => `Preview: ${title}`,
  lead: (edition: number, state: string) =>
    `This is a preview of edition ${edition} (${state}), not a published page. Do not pass it on.`,
  until: (date: string) => `The link expires on ${date}.`,
  states: {
    draft: 'draft',
    in_review: 'in review',
    sent_back: 'sent back',
    approved: 'approved',
    discarded: 'discarded',
  },
  moved: 'Now found at: ',
};
