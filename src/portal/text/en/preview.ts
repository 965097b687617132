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
  signInTitle: 'Preview of a document: sign in first',
  signInLead:
    'This link leads to the preview of a document that has not been published. It is for the staff who draft and review it. Sign in with your staff account; you come back to the preview afterwards.',
  signIn: 'Sign in and see the preview',
  forReaders: 'Not a member of staff? These documents are published: ',
  moved: 'Now found at: ',
};
