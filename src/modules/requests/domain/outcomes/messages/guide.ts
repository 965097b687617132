// Length: the wording of all questions and options of the guide, in two languages; text only.
import type { GuideAct, GuideStep, QuestionId } from '../guide.ts';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The seven steps by their short names. */
export const STEP_NAME: Record<GuideStep, Bilingual> = {
  1: { zh: '补不补', en: 'Is it clear?' },
  2: { zh: '是不是', en: 'Is it a request for government information?' },
  3: { zh: '谁负责', en: 'Who is responsible?' },
  4: { zh: '有没有', en: 'Does it exist?' },
  5: { zh: '给不给', en: 'Can it be given?' },
  6: { zh: '怎么给', en: 'In which form?' },
  7: { zh: '怎么答', en: 'How to reply?' },
};

export interface QuestionText {
  readonly ask: Bilingual;
  readonly help: Bilingual;
  /** Where the rule stands. */
  readonly article: string;
  readonly options: Readonly<Record<string, Bilingual>>;
}

const YES_MUST_PUBLISH = { zh: '规定应当公开，从其规定', en: 'Yes: published as those rules say' };
const NO_MUST_PUBLISH = { zh: '没有应当公开的规定', en: 'No such rule' };
const MUST_PUBLISH: Pick<QuestionText, 'ask' | 'help' | 'article'> = {
  ask: {
    zh: '法律、法规、规章是否规定上述信息应当公开？',
    en: 'Does a law, regulation or rule say that it shall be published?',
  },
  help: {
    zh: '过程性信息和行政执法案卷信息“可以不予公开”；法律、法规、规章规定应当公开的，从其规定。',
    en: 'Process information and case files may be withheld, unless a law, regulation or rule says they shall be published.',
  },
  article: '《条例》第十六条第二款',
};

export const QUESTION_TEXT: Record<QuestionId, QuestionText> = {
  clarity: {
    ask: { zh: '申请内容是否明确、要件是否齐全？', en: 'Is the request clear and complete?' },
    help: {
      zh: '应有姓名或者名称、身份证明、联系方式，信息的名称、文号或者便于查询的其他特征性描述，获取信息的方式、途径。不要求说明用途。',
      en: 'Needed: name, proof of identity, contact; title, number or another feature of the information; form and way of obtaining it. A purpose is not required.',
    },
    article: '《条例》第二十九条、第三十条',
    options: {
      clear: { zh: '明确、齐全', en: 'Clear and complete' },
      unclear: { zh: '不明确，尚未告知补正', en: 'Unclear, no correction notice yet' },
      still_unclear: { zh: '已补正，仍不明确', en: 'Corrected, still unclear' },
      lapsed: { zh: '无正当理由逾期不补正', en: 'Not corrected in time without good reason' },
    },
  },
  nature: {
    ask: { zh: '申请的是不是政府信息？', en: 'Is it a request for government information?' },
    help: {
      zh: '政府信息，是行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息。看内容，不看申请的名称。',
      en: 'Government information is made or obtained in administrative management and recorded and kept in some form. The content counts, not the heading.',
    },
    article: '《条例》第二条、第三十五条、第三十六条第六项和第七项、第三十九条',
    options: {
      government_information: { zh: '是政府信息公开申请', en: 'Yes' },
      petition: {
        zh: '以申请形式进行信访、投诉、举报等活动',
        en: 'A petition, complaint or report in the form of a request',
      },
      duplicate: {
        zh: '已答复过同一申请人的相同申请',
        en: 'The same applicant has already been answered on the same information',
      },
      publication: {
        zh: '要求提供政府公报、报刊、书籍等公开出版物',
        en: 'Asks for gazettes, newspapers or books',
      },
      reconfirmation: {
        zh: '要求确认或者重新出具已经获取的信息',
        en: 'Asks to confirm or re-issue information already obtained',
      },
      excessive: { zh: '数量、频次明显超过合理范围', en: 'Number or frequency clearly beyond reason' },
      administrative_query: {
        zh: '工商、不动产登记资料等，法律、行政法规对获取另有特别规定',
        en: 'Company, real-estate registration and the like with an access law of its own',
      },
      not_government_information: { zh: '不属于政府信息', en: 'Not government information' },
    },
  },
  excess: {
    ask: { zh: '申请人说明的理由是否合理？', en: 'Are the reasons the applicant gave reasonable?' },
    help: {
      zh: '先要求申请人说明理由。理由合理但无法在期限内答复的，可以确定延迟答复的合理期限并告知。',
      en: 'Ask for reasons first. If they are reasonable but the period cannot be met, set a reasonable later date and tell it.',
    },
    article: '《条例》第三十五条',
    options: {
      not_asked: { zh: '尚未要求说明理由', en: 'Reasons not yet asked for' },
      unreasonable: { zh: '理由不合理', en: 'Not reasonable' },
      reasonable: { zh: '理由合理，继续办理', en: 'Reasonable, go on' },
    },
  },
  responsibility: {
    ask: { zh: '该信息由谁负责公开？', en: 'Who is responsible for disclosing it?' },
    help: {
      zh: '谁制作谁公开；从公民、法人和其他组织获取的，由保存的机关公开；从其他机关获取的，由制作或者最初获取的机关公开；共同制作的，由牵头机关公开。',
      en: 'The maker; for information got from persons, the organ keeping it; for information got from another organ, its maker or first obtainer; for joint information, the lead.',
    },
    article: '《条例》第十条、第三十六条第五项',
    options: {
      own: { zh: '本机关', en: 'This agency' },
      joint_lead: { zh: '本机关牵头、与其他机关共同制作', en: 'Jointly made, this agency in the lead' },
      other_agency: {
        zh: '不属于本机关负责公开（能够确定的，告知负责机关名称和联系方式）',
        en: 'Another organ (named with its contact if it can be determined)',
      },
    },
  },
  co_producer: {
    ask: { zh: '是否征求共同制作机关的意见？', en: 'Have the co-producing organs been asked?' },
    help: {
      zh: '可以征求意见；被征求意见机关应当自收到征求意见书之日起十五个工作日内提出意见，逾期未提出的，视为同意公开。',
      en: 'They may be asked; no answer within 15 working days of receipt counts as consent.',
    },
    article: '《条例》第三十四条',
    options: {
      consulted: { zh: '已征求，意见已收到或者已逾期', en: 'Asked; answered or lapsed' },
      not_needed: { zh: '不需要征求', en: 'Not needed' },
      not_consulted: { zh: '需要征求，尚未发出', en: 'Needed, not yet sent' },
    },
  },
  existence: {
    ask: { zh: '本机关有没有该信息？', en: 'Does this agency have it?' },
    help: {
      zh: '检索要合理、可证明：何处、何词、何人、何日、结果如何，逐次记入检索记录。不负有加工、分析现有信息的义务。',
      en: 'The search must be reasonable and provable: log where, terms, who, when and result. There is no duty to process or analyse existing information.',
    },
    article: '《条例》第三十六条第四项、第三十八条',
    options: {
      exists: { zh: '有', en: 'Yes' },
      not_found: { zh: '经检索没有', en: 'Searched and not found' },
      needs_creation: { zh: '没有现成信息，需要另行制作', en: 'Nothing existing; would have to be created' },
    },
  },
  disclosure: {
    ask: { zh: '能不能公开？', en: 'Can it be given?' },
    help: {
      zh: '以公开为常态、不公开为例外。只有《条例》第十四条、第十五条、第十六条的情形可以不予公开。',
      en: 'Disclosure is the rule. Only Art. 14, 15 and 16 allow withholding.',
    },
    article: '《条例》第五条、第十三条至第十六条',
    options: {
      already_published: { zh: '已经主动公开', en: 'Already published' },
      give: { zh: '可以公开', en: 'Can be given' },
      withhold: { zh: '全部或者部分有不予公开的情形', en: 'A ground to withhold all or a part' },
    },
  },
  ground: {
    ask: { zh: '属于哪一种不予公开的情形？', en: 'On which ground?' },
    help: {
      zh: '选最主要的一种：统计只计一种。“其他法律、行政法规”不含部门规章和地方性法规。',
      en: 'Choose the main one: one is counted. A ministry rule or local regulation is not enough for "prohibited by law".',
    },
    article: '《条例》第十四条、第十五条、第十六条',
    options: {
      refused_state_secret: { zh: '依法确定为国家秘密', en: 'State secret' },
      refused_prohibited_by_law: { zh: '法律、行政法规禁止公开', en: 'Prohibited by law' },
      refused_security_stability: {
        zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
        en: 'May endanger national, public or economic security or social stability',
      },
      refused_third_party_rights: {
        zh: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益',
        en: 'Would harm lawful rights of a third party',
      },
      refused_internal_affairs: {
        zh: '人事管理、后勤管理、内部工作流程等内部事务信息',
        en: 'Internal affairs: personnel, logistics, internal workflow',
      },
      refused_process_information: {
        zh: '讨论记录、过程稿、磋商信函、请示报告等过程性信息',
        en: 'Process information: discussion records, drafts, consultation letters, requests and reports',
      },
      refused_enforcement_file: { zh: '行政执法案卷信息', en: 'Law-enforcement case file' },
    },
  },
  third_party_right: {
    ask: { zh: '涉及第三方的哪一种权益？', en: 'Which right of the third party?' },
    help: {
      zh: '第三方同意公开，或者不公开会对公共利益造成重大影响的，予以公开。',
      en: 'Disclosed with consent, or when withholding would seriously affect the public interest.',
    },
    article: '《条例》第十五条',
    options: {
      trade_secret: { zh: '商业秘密', en: 'Trade secret' },
      personal_privacy: { zh: '个人隐私', en: 'Personal privacy' },
      other_lawful_rights: { zh: '其他合法权益', en: 'Other lawful rights' },
    },
  },
  third_party_opinion: {
    ask: { zh: '第三方意见如何？', en: 'What does the third party say?' },
    help: {
      zh: '应当书面征求；第三方自收到征求意见书之日起十五个工作日内提出意见。逾期未提出的，由行政机关依照《条例》决定是否公开。',
      en: 'It must be asked in writing and has 15 working days from receipt. If it is silent, the agency decides under the Regulation.',
    },
    article: '《条例》第三十二条',
    options: {
      not_consulted: { zh: '尚未书面征求意见', en: 'Not yet asked in writing' },
      consents: { zh: '同意公开', en: 'Consents' },
      objects: { zh: '不同意公开，有合理理由', en: 'Objects with reasonable grounds' },
      objects_without_ground: {
        zh: '不同意公开，没有合理理由，决定公开',
        en: 'Objects without reasonable grounds; disclosed',
      },
      public_interest: {
        zh: '不同意公开，但不公开可能对公共利益造成重大影响，决定公开',
        en: 'Objects, but withholding may seriously affect the public interest; disclosed',
      },
      silent_withhold: { zh: '逾期未提出意见，经审查不予公开', en: 'Silent; the agency withholds' },
      silent_give: { zh: '逾期未提出意见，经审查予以公开', en: 'Silent; the agency discloses' },
    },
  },
  internal_kind: {
    ask: { zh: '属于哪一类内部事务信息？', en: 'Which kind of internal affairs?' },
    help: {
      zh: '只有三类；对外发生效力的信息不属于内部事务信息。',
      en: 'There are three kinds only; what has effect outside is not internal.',
    },
    article: '《条例》第十六条第一款',
    options: {
      personnel: { zh: '人事管理', en: 'Personnel management' },
      logistics: { zh: '后勤管理', en: 'Logistics' },
      internal_workflow: { zh: '内部工作流程', en: 'Internal workflow' },
    },
  },
  process_must_publish: { ...MUST_PUBLISH, options: { yes: YES_MUST_PUBLISH, no: NO_MUST_PUBLISH } },
  process_kind: {
    ask: { zh: '属于哪一类过程性信息？', en: 'Which kind of process information?' },
    help: {
      zh: '只有四类；作为最终行政行为依据并对外生效的文件不属于过程性信息。',
      en: 'There are four kinds only; a document that took effect outside is not process information.',
    },
    article: '《条例》第十六条第二款',
    options: {
      discussion_record: { zh: '讨论记录', en: 'Discussion record' },
      draft: { zh: '过程稿', en: 'Draft' },
      consultation_letter: { zh: '磋商信函', en: 'Consultation letter' },
      request_or_report: { zh: '请示报告', en: 'Request for instructions or report' },
    },
  },
  file_must_publish: { ...MUST_PUBLISH, options: { yes: YES_MUST_PUBLISH, no: NO_MUST_PUBLISH } },
  severance: {
    ask: { zh: '能否区分处理？', en: 'Can the parts be separated?' },
    help: {
      zh: '含有不应当公开或者不属于政府信息的内容，但是能够作区分处理的，应当提供可以公开的内容，并对不予公开的内容说明理由。',
      en: 'If the parts can be separated, the public part must be given and reasons stated for the rest.',
    },
    article: '《条例》第三十七条',
    options: {
      whole: { zh: '不能区分，全部不予公开', en: 'No: all is withheld' },
      part: { zh: '能够区分，公开其中一部分', en: 'Yes: a part is given' },
    },
  },
  form: {
    ask: { zh: '以什么形式提供？', en: 'In which form?' },
    help: {
      zh: '按照申请人要求的形式提供；可能危及载体安全或者成本过高的，可以改以电子数据或者其他适当形式提供，或者安排查阅、抄录。',
      en: 'As asked for; if that endangers the carrier or costs too much, electronically or otherwise, or by inspection and copying by hand.',
    },
    article: '《条例》第三十六条第二项、第四十条',
    options: {
      as_requested: { zh: '按申请人要求的形式，随答复提供', en: 'As asked for, with the reply' },
      other_form: { zh: '改以其他适当形式提供', en: 'In another suitable form' },
      inspection: { zh: '安排查阅、抄录', en: 'Inspection and copying by hand' },
      later: { zh: '另定时间提供，告知时间和地点', en: 'Later; time and place are told' },
    },
  },
  wording: {
    ask: { zh: '以什么方式送达答复？', en: 'How is the reply served?' },
    help: {
      zh: '答复应写明事实、依据、决定和救济途径。通过互联网送达的，应当同时提供提交行政复议申请书的互联网渠道。',
      en: 'The reply states facts, basis, decision and remedies. If served through the internet, an internet channel for reconsideration must be offered.',
    },
    article: '《行政复议法》第二十二条第二款、第二十三条第二款',
    options: {
      on_paper: { zh: '当面、邮寄等纸质方式', en: 'On paper' },
      electronically: { zh: '网站、电子邮件等互联网方式', en: 'Through the internet' },
    },
  },
};

/** What has to be done first, shown where a path ends in an act. */
export const ACT_TEXT: Record<GuideAct, Bilingual> = {
  send_correction_notice: {
    zh: '先发补正告知书：自收到申请之日起七个工作日内一次性告知（《条例》第三十条）。',
    en: 'First send the correction notice, once, within 7 working days of receipt (Art. 30).',
  },
  lapse_correction: {
    zh: '按逾期不补正结案：补正期限届满后，使用“逾期不补正”办理（《条例》第三十条）。',
    en: 'Close as not corrected: after the period has run out, use the act for it (Art. 30).',
  },
  request_reasons: {
    zh: '先发说明理由告知书，要求申请人说明理由（《条例》第三十五条）。',
    en: 'First ask the applicant for reasons (Art. 35).',
  },
  start_third_party_consultation: {
    zh: '先书面征求第三方意见；发出后期限暂停计算（《条例》第三十二条、第三十三条）。',
    en: 'First ask the third party in writing; the clock pauses (Art. 32, 33).',
  },
  start_co_producer_consultation: {
    zh: '先书面征求共同制作机关意见；发出后期限暂停计算（《条例》第三十四条、第三十三条）。',
    en: 'First ask the co-producing organ in writing; the clock pauses (Art. 34, 33).',
  },
};
