import type { DocumentCell } from '../../../../kernel/documents/index.ts';
import type { ReceiptFacts } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import { DELIVERY_LABEL, FORM_COLUMNS, FORM_LABEL, formRow } from './forms.ts';
import { channelWords, letterDate, paragraph, REGULATION, you } from './wording.ts';

function due({ request }: ReceiptFacts): string {
  if (!request.dueOn) return '自双方确认之日起20个工作日内';
  const provisional = request.provisional ? '（涉及放假安排尚未公布的年度，为暂定日期）' : '';
  return `${letterDate(request.dueOn)}前（含当日）${provisional}`;
}

/** 接收回执: number, date and channel, statutory receipt, what was asked, reply date, where to ask (Art. 31, 33). */
export function receipt(facts: ReceiptFacts): LetterDraft {
  const { request, agency } = facts;
  const rows: DocumentCell[][] = [
    formRow('申请编号', request.number),
    formRow('提交日期', request.submittedOn ? letterDate(request.submittedOn) : '—', [
      '提交方式',
      channelWords(request.channel),
    ]),
    formRow('收到申请之日', request.receivedOn ? letterDate(request.receivedOn) : '待双方确认', [
      '所列文号',
      request.documentNumber || '—',
    ]),
    formRow('申请内容', request.description),
    formRow('信息形式', FORM_LABEL[request.wantedForm], ['获取途径', DELIVERY_LABEL[request.delivery]]),
    formRow('答复期限', due(facts)),
  ];
  if (facts.queryCode)
    rows.push(formRow('查询码', `${facts.queryCode}（请妥善保管，凭申请编号和查询码查询办理进度）`));
  const follow = agency.portalUrl ? `办理进度可以凭申请编号和查询码在 ${agency.portalUrl} 查询。` : '';
  return {
    title: '政府信息公开申请接收回执',
    addressee: request.applicant.name,
    body: [
      paragraph(`${you(request)}提交的政府信息公开申请，本机关已经接收。现将有关事项告知如下：`),
      { kind: 'table', table: { columns: FORM_COLUMNS, rows, rowHeight: 26 } },
      paragraph(
        `根据${REGULATION}第三十三条的规定，答复期限为自收到申请之日起20个工作日；` +
          `需要补正、征求意见或者延长答复期限的，本机关将另行告知${you(request)}。${follow}`,
      ),
    ],
  };
}
