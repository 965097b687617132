import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOf } from '../samples/said-of.ts';

const said = (text: string): string[] => saidOf(/^F-TEXT/, text).map((words) => words.split(' ')[0]!);

test('F-TEXT: what it finds', () => {
  for (const [text, ...severities] of [
    ['20XX年，我局做好公开工作。', 'warning'],
    ['收到政府信息公开申请XX件。', 'warning'],
    ['××局依法公开政府信息。', 'warning'],
    ['联系人：____，欢迎监督。', 'warning'],
    ['此后，我认真组织学习。', 'info'],
    ['截至202412月，工作完成。', 'info'],
    ['坚持“谁公开谁审查原则。', 'info'],
    ['坚持谁公开、谁审查”的原则。', 'info'],
    ['平台建设：通过门户网站和微信公众号。', 'info'],
    ['群众满意率100%。', 'info'],
    ['公开部门结算信息3条。', 'info'],
    ['全年收到件，均已答复。', 'info'],
    ['未收取政府信息公开处理费。', 'info'],
  ] as const)
    assert.deepEqual(said(text), severities, text);
});

test('F-TEXT: what it leaves alone', () => {
  for (const text of [
    '我局认真做好公开工作。',
    '坚持“谁公开、谁审查”的“双审”原则。',
    '领导批示：“要把公开做实。要让群众看得懂。”全局照此办理。',
    '通过微信公众号发布信息。',
    '平台建设：依托门户网站，及时更新栏目。',
    '回收问卷50份，群众满意率100%。',
    '申请办结率和答复率见表三。',
    '截至2024年12月，工作完成。',
    '2024年10月，网站改版上线。',
    '我市、我区各级政府认真落实。',
    '申请人可填写申请表并提交证明材料，办理结果当场送达。',
    '收到来件，逐件登记。',
    '公开文件，回应关切。',
    '财政决算信息按时公开，工程结算信息同步公示。',
    '未收取信息处理费。',
    '政府信息公开信息处理费按规定收取。',
    '自我约束、自我监督机制健全。',
  ])
    assert.deepEqual(said(text), [], text);
});
