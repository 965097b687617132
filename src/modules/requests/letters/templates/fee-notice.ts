import type { DocumentCell } from '../../../../kernel/documents/index.ts';
import type { FeeFacts } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import { asked, chapters, clause, paragraph, received, REGULATION, sentence, you } from './wording.ts';

const MEASURES = '《政府信息公开信息处理费管理办法》';
const UNIT = { per_request: '件', per_page: '页' } as const;

function yuan(amount: number): string {
  return amount.toLocaleString('en-US');
}

function bandTable({ fee }: FeeFacts) {
  const unit = UNIT[fee.basis];
  const head = (text: string): DocumentCell => ({ text, header: true });
  const figure = (text: string): DocumentCell => ({ text, align: 'center' });
  const rows: DocumentCell[][] = fee.bands.map(({ from, to, rate, count, amount }) => [
    figure(to === null ? `第${from}${unit}以上` : `第${from}—${to}${unit}`),
    figure(String(rate)),
    figure(String(count)),
    figure(yuan(amount)),
  ]);
  return {
    columns: [4, 3, 3, 3],
    headerRows: 1,
    rows: [
      [head('分档'), head(`标准（元/${unit}）`), head(`数量（${unit}）`), head('金额（元）')],
      ...rows,
      [
        { text: '按标准合计', header: true, colspan: 3 } satisfies DocumentCell,
        figure(yuan(fee.tariffAmount)),
      ],
    ],
  };
}

/** 收费通知书: basis, standard, amount, way and period of payment, consequence (fee measures Art. 3–8). */
export function feeNotice(facts: FeeFacts): LetterDraft {
  const { request, fee } = facts;
  const perPage = fee.basis === 'per_page';
  const reduced = fee.amount < fee.tariffAmount;
  const why = reduced && fee.reductionReason ? `因${clause(fee.reductionReason)}，` : '';
  const scope = perPage
    ? `本次申请提供的信息共${fee.quantity}页，按量计收。`
    : `${you(request)}在同一自然月内申请公开政府信息的数量超过10件，本次申请按${fee.quantity}件计，按件计收。`;
  return {
    title: '政府信息公开申请收费通知书',
    addressee: request.applicant.name,
    body: [
      paragraph(received(request)),
      ...asked(request),
      paragraph(`根据${REGULATION}第四十二条和${MEASURES}的规定，本机关决定收取信息处理费，现通知如下：`),
      ...chapters([
        {
          title: '收费依据和标准',
          blocks: [
            paragraph(
              `依据${MEASURES}第三条、第${perPage ? '五' : '四'}条的规定，信息处理费${perPage ? '按量' : '按件'}、超额累进计收。${scope}`,
            ),
            { kind: 'table', table: bandTable(facts) },
          ],
        },
        {
          title: '应缴金额',
          blocks: [paragraph(`${why}本次应缴信息处理费${yuan(fee.amount)}元。`)],
        },
        { title: '缴纳方式', blocks: [paragraph(sentence(fee.paymentMethod))] },
        {
          title: '缴纳期限和后果',
          blocks: [
            paragraph(
              `根据${MEASURES}第六条的规定，请自收到本通知次日起20个工作日内缴纳。逾期未缴纳的，视为放弃申请，` +
                '本机关不再处理该政府信息公开申请。按期缴纳的，答复期限自缴费次日起重新计算。',
            ),
          ],
        },
      ]),
      paragraph(`${you(request)}对收费有疑问的，可以在缴纳期限内向本机关询问。`),
    ],
  };
}
