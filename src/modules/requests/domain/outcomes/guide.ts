import type { OutcomeCode, SubKind } from './codes.ts';

/**
 * The guided decision: seven questions in a fixed order, 补不补 — 是不是 — 谁负责 — 有没有 — 给不给 — 怎么给 — 怎么答.
 * Some questions have further ones below them. The tree is data; `walk.ts` walks it, `messages/guide.ts` words it.
 */
export type GuideStep = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Something to be done before the decision can be taken, or a closing that has its own act. */
export type GuideAct =
  | 'send_correction_notice' // Art. 30
  | 'lapse_correction' // Art. 30; closes as closed_correction_lapsed
  | 'request_reasons' // Art. 35
  | 'start_third_party_consultation' // Art. 32
  | 'start_co_producer_consultation'; // Art. 34

export type QuestionId =
  | 'clarity'
  | 'nature'
  | 'excess'
  | 'responsibility'
  | 'co_producer'
  | 'existence'
  | 'disclosure'
  | 'ground'
  | 'third_party_right'
  | 'third_party_opinion'
  | 'internal_kind'
  | 'process_must_publish'
  | 'process_kind'
  | 'file_must_publish'
  | 'severance'
  | 'form'
  | 'wording';

/** Option chosen per question. */
export type GuideAnswers = Readonly<Partial<Record<QuestionId, string>>>;

/**
 * Where an option leads: on to a question (carrying an outcome that is already certain, or taking it from the ground
 * chosen), to an act that must come first, or to the end.
 */
export interface GuideLead {
  readonly to?: QuestionId;
  readonly outcome?: OutcomeCode;
  readonly subKind?: SubKind;
  readonly outcomeOfGround?: true;
  readonly act?: GuideAct;
  readonly finish?: true;
}

export interface GuideQuestion {
  readonly step: GuideStep;
  readonly options: Readonly<Record<string, GuideLead>>;
}

const decided = (outcome: OutcomeCode, subKind?: SubKind): GuideLead => ({
  to: 'wording',
  outcome,
  ...(subKind && { subKind }),
});
const give: GuideLead = { to: 'form', outcome: 'granted', subKind: 'provided' };
const severance: GuideLead = { to: 'severance' };
const classOf = (...kinds: SubKind[]): Record<string, GuideLead> =>
  Object.fromEntries(kinds.map((subKind) => [subKind, { ...severance, subKind }]));

export const GUIDE: Readonly<Record<QuestionId, GuideQuestion>> = {
  // 1 补不补
  clarity: {
    step: 1,
    options: {
      clear: { to: 'nature' },
      unclear: { act: 'send_correction_notice' },
      still_unclear: decided('unavailable_still_unclear'),
      lapsed: { act: 'lapse_correction' },
    },
  },
  // 2 是不是
  nature: {
    step: 2,
    options: {
      government_information: { to: 'responsibility' },
      petition: decided('not_processed_petition'),
      duplicate: decided('not_processed_duplicate'),
      publication: decided('not_processed_publication'),
      reconfirmation: decided('not_processed_reconfirmation'),
      excessive: { to: 'excess' },
      administrative_query: decided('refused_administrative_query'),
      not_government_information: decided('closed_other', 'not_government_information'),
    },
  },
  excess: {
    step: 2,
    options: {
      not_asked: { act: 'request_reasons' },
      unreasonable: decided('not_processed_excessive'),
      reasonable: { to: 'responsibility' },
    },
  },
  // 3 谁负责
  responsibility: {
    step: 3,
    options: {
      own: { to: 'existence' },
      joint_lead: { to: 'co_producer' },
      other_agency: decided('unavailable_not_held', 'other_agency'),
    },
  },
  co_producer: {
    step: 3,
    options: {
      consulted: { to: 'existence' },
      not_needed: { to: 'existence' },
      not_consulted: { act: 'start_co_producer_consultation' },
    },
  },
  // 4 有没有
  existence: {
    step: 4,
    options: {
      exists: { to: 'disclosure' },
      not_found: decided('unavailable_not_held', 'nonexistent'),
      needs_creation: decided('unavailable_needs_creation'),
    },
  },
  // 5 给不给
  disclosure: {
    step: 5,
    options: {
      already_published: decided('granted', 'already_published'),
      give,
      withhold: { to: 'ground' },
    },
  },
  ground: {
    step: 5,
    options: {
      refused_state_secret: severance,
      refused_prohibited_by_law: severance,
      refused_security_stability: severance,
      refused_third_party_rights: { to: 'third_party_right' },
      refused_internal_affairs: { to: 'internal_kind' },
      // Art. 16 ¶2, last sentence: what a law, regulation or rule says to publish is published
      refused_process_information: { to: 'process_must_publish' },
      refused_enforcement_file: { to: 'file_must_publish' },
    },
  },
  third_party_right: {
    step: 5,
    options: {
      trade_secret: { to: 'third_party_opinion', subKind: 'trade_secret' },
      personal_privacy: { to: 'third_party_opinion', subKind: 'personal_privacy' },
      other_lawful_rights: { to: 'third_party_opinion', subKind: 'other_lawful_rights' },
    },
  },
  third_party_opinion: {
    step: 5,
    options: {
      not_consulted: { act: 'start_third_party_consultation' },
      consents: give,
      objects: severance,
      objects_without_ground: give,
      public_interest: give,
      silent_withhold: severance,
      silent_give: give,
    },
  },
  internal_kind: { step: 5, options: classOf('personnel', 'logistics', 'internal_workflow') },
  process_must_publish: { step: 5, options: { yes: give, no: { to: 'process_kind' } } },
  process_kind: {
    step: 5,
    options: classOf('discussion_record', 'draft', 'consultation_letter', 'request_or_report'),
  },
  file_must_publish: { step: 5, options: { yes: give, no: severance } },
  severance: {
    step: 5,
    options: {
      whole: { to: 'wording', outcomeOfGround: true },
      part: { to: 'form', outcome: 'partially_granted' },
    },
  },
  // 6 怎么给
  form: {
    step: 6,
    options: {
      as_requested: { to: 'wording' },
      other_form: { to: 'wording' },
      inspection: { to: 'wording' },
      later: { to: 'wording' },
    },
  },
  // 7 怎么答
  wording: {
    step: 7,
    options: { on_paper: { finish: true }, electronically: { finish: true } },
  },
};
