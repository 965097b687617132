import type { Texts } from '../zh.ts';

export const request: Texts['request'] = {
  title: 'Request information',
  lead: 'Citizens, companies and organisations may request government information. No purpose need be given.',
  steps: { label: 'Steps', search: 'Search first', form: 'Fill in the form', receipt: 'Get your receipt' },
  searchHeading: 'Search first: it may be public already',
  searchText: 'Most information is published and can be downloaded at once, without waiting for a reply.',
  searchButton: 'Search',
  hitsHeading: (count) => `${count} published documents may answer you`,
  noHits: 'No published document was found; please go on with your request.',
  moreHits: 'See all results',
  continueHeading: 'Not what you need?',
  continueButton: 'Fill in the request form',
  howHeading: 'After you have asked',
  how: [
    'You get a request number and a query code at once; keep them.',
    'The agency confirms receipt with you; the day both sides have confirmed is the day of receipt (Art. 31).',
    'The reply is due within 20 working days of receipt; an approved extension of at most 20 more is notified to you (Art. 33).',
    'Time for asking third parties or other agencies is not counted. The tracking page explains every single day.',
  ],
  otherWays: 'Other ways to ask',
  otherWaysText:
    'You may also hand in, post or fax a request to the disclosure office of the agency; if writing is difficult, ask orally and the staff will write it down.',
  otherWaysLink: 'Contacts of the agencies',
  formTitle: 'Request form',
  formLead:
    'The Regulation (Art. 29) asks for name, proof of identity, contact, the information wanted and how to receive it. Fill in now what is marked “required”; the proof of identity may be sent now or when the agency asks for it.',
  groups: {
    agency: 'Which agency',
    applicant: 'Who asks',
    matter: 'The information',
    delivery: 'How you want it',
  },
  fields: {
    agencyId: {
      label: 'Agency',
      hint: 'Ask the agency that made or keeps the information; if unsure, the government of this level.',
    },
    applicantType: { label: 'Kind of applicant' },
    applicantName: {
      label: 'Name',
      hint: 'Your name as on your identity document, or the full name of the organisation.',
    },
    contactPerson: { label: 'Contact person', hint: 'For organisations.' },
    identityNumber: {
      label: 'Document number',
      hint: 'Number of your identity document, or unified social credit code; stored encrypted, each view by staff is recorded with its reason.',
    },
    phone: {
      label: 'Telephone',
      hint: 'Telephone, e-mail or postal address, at least one, to confirm receipt with you.',
    },
    email: { label: 'E-mail' },
    fax: { label: 'Fax' },
    address: { label: 'Postal address', hint: 'Required for delivery by post.' },
    postcode: { label: 'Postcode' },
    identityProof: {
      label: 'Proof of identity',
      hint: 'Photo or scan of an identity document or business licence; PDF, PNG or JPG, up to 20 MB. Without it the agency may ask you for it.',
    },
    description: {
      label: 'Name or description of the information',
      hint: 'Its name, time, maker, or whatever helps to find it. One matter per request is answered fastest.',
    },
    documentNumber: { label: 'Document number', hint: 'If you know it, for example 宁政发〔2026〕3号.' },
    wantedForm: { label: 'Form of the information' },
    delivery: { label: 'How to hand it over' },
    attachments: {
      label: 'Further material',
      hint: 'Whatever helps to find the information; up to 5 files.',
    },
  },
  agencyPlaceholder: 'Choose an agency',
  applicantTypes: {
    natural_person: 'Natural person',
    business: 'Business',
    research: 'Research institution',
    public_welfare: 'Public-welfare organisation',
    legal_service: 'Legal-service organisation',
    other: 'Other organisation',
  },
  wantedForms: { electronic: 'Electronic', paper: 'Paper', disc: 'Disc', inspection: 'Inspect on the spot' },
  deliveries: {
    portal: 'Download here',
    email: 'E-mail',
    post: 'Post',
    collect: 'Collect in person',
    fax: 'Fax',
    on_site: 'Inspect on site',
  },
  privacy:
    'Your personal data serve this request only, are stored encrypted and are given to nobody without authority of law.',
  fileAgain: 'Please choose the file again: browsers do not let a page keep it.',
  submit: 'Send request',
  receiptTitle: 'Your request was sent',
  receiptLead:
    'Note or print the request number and the query code. With both you can follow, correct or withdraw the request and fetch the reply.',
  number: 'Request number',
  queryCode: 'Query code',
  codeOnce:
    'The query code is shown here only; this site does not keep it. If you lose it, the agency must verify your identity.',
  receiptHeading: 'Receipt of a request for government information',
  receiptAgency: 'Agency',
  receiptSubmitted: 'Sent',
  receiptMatter: 'Request',
  receiptNext: 'What comes next',
  receiptNextText: (agency) =>
    `${agency} will confirm receipt with you; the period for the reply runs from that day. If you hear nothing within three working days, please call its disclosure office.`,
  track: 'See where it stands',
  receiptPdf: 'Receipt as PDF (without the query code)',
  receiptGone: 'The receipt was shown before. Use your request number and query code to see where it stands.',
};
