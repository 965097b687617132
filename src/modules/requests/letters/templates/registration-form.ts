import type { DocumentCell } from '../../../../kernel/documents/index.ts';
import type { RegistrationFacts } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import { APPLICANT_LABEL, DELIVERY_LABEL, FORM_COLUMNS, FORM_LABEL, formRow } from './forms.ts';
import { channelWords, letterDate } from './wording.ts';

/** 申请登记表, internal: what Art. 29 asks for, the dates of Art. 31, and room for the opinions of the handling. */
export function registrationForm(facts: RegistrationFacts): LetterDraft {
  const { request } = facts;
  const { applicant } = request;
  const day = (date: string | null | undefined) => (date ? letterDate(date) : '');
  const room = (label: string): DocumentCell[] => formRow(label, '\n\n（签名）　　　　　　　年　　月　　日');
  const rows: DocumentCell[][] = [
    formRow('申请编号', request.number),
    formRow('提交日期', day(request.submittedOn), ['提交方式', channelWords(request.channel)]),
    formRow('收到申请之日', day(request.receivedOn), ['所列文号', request.documentNumber ?? '']),
    formRow('申请人', applicant.name, ['申请人类别', APPLICANT_LABEL[applicant.type]]),
    formRow('联系人', applicant.contactPerson ?? '', ['身份证明', applicant.identityNumber ?? '']),
    formRow('联系电话', applicant.phone ?? '', ['电子邮箱', applicant.email ?? '']),
    formRow('通信地址', [applicant.address, applicant.postcode].filter(Boolean).join('　')),
    formRow('申请内容', request.description),
    formRow('信息形式', FORM_LABEL[request.wantedForm], ['获取途径', DELIVERY_LABEL[request.delivery]]),
    formRow('答复期限', day(request.dueOn), ['承办科室', facts.handlingUnit ?? '']),
    room('承办意见'),
    room('审核意见'),
    room('审批意见'),
    formRow('登记人', facts.registeredBy ?? '', ['登记日期', letterDate(facts.date)]),
  ];
  return {
    title: '政府信息公开申请登记表',
    addressee: null,
    body: [{ kind: 'table', table: { columns: FORM_COLUMNS, rows, rowHeight: 28 } }],
  };
}
