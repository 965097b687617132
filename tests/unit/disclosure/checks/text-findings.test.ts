import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanHtml } from '../../../../src/kernel/text/clean-html.ts';
import { checkEdition } from '../../../../src/modules/disclosure/domain/checks/check-edition.ts';
import type {
  CheckRules,
  EditionToCheck,
} from '../../../../src/modules/disclosure/domain/checks/edition-facts.ts';
import { fixText } from '../../../../src/modules/disclosure/domain/checks/fix-text.ts';
import { linkTarget } from '../../../../src/modules/disclosure/domain/checks/link-states.ts';
import { editText, textBlocks } from '../../../../src/modules/disclosure/domain/checks/text-blocks.ts';

const RULES: CheckRules = {
  allowed: { phones: new Set(), domains: [] },
  words: [
    { wrong: '帐户', suggestion: '账户', severity: 'warning', why: '错别字' },
    { wrong: '市场监管局', suggestion: '市市场监管局', severity: 'info', why: '' },
    { wrong: '低端人口', suggestion: '', severity: 'error', why: '不尊重的用语' },
  ],
  stateOfLink: (href) => (href === '/documents/gone' ? 'withdrawn' : 'ok'),
};
const edition = (more: Partial<EditionToCheck> = {}): EditionToCheck => ({
  title: '关于发放补贴的通知',
  summary: '明确补贴的对象、标准和发放时间。',
  html: '<p>正文。</p>',
  attribute: 'proactive',
  kind: 'policy_document',
  genre: 'notice',
  topic: 'other',
  keywords: ['补贴'],
  documentNumber: '宁政发〔2026〕15号',
  source: null,
  effectiveOn: null,
  files: [],
  problems: [],
  ...more,
});
const found = (more: Partial<EditionToCheck>): string[] =>
  checkEdition(edition(more), RULES).map(
    ({ code, place }) => `${code}@${place.part}${place.paragraph ?? ''}`,
  );

test('a clean text has no findings', () => assert.deepEqual(found({}), []));

test('blocks of text are counted as an editor counts them', () => {
  const html = cleanHtml(
    '<h2>标题</h2><p></p><p>一<b>二</b>&amp;<br>三</p><ul><li>甲</li><li><p>乙</p></li></ul><table><tr><th>头</th></tr><tr><td>a<p>b</p></td></tr></table>',
  );
  assert.deepEqual(
    textBlocks(html).map(({ text, element }) => `${element}:${text}`),
    ['h2:标题', 'p:一二&\n三', 'li:甲', 'p:乙', 'th:头', 'td:a', 'p:b'],
  );
});

test('secrecy marks are found as marks, not as words', () => {
  assert.deepEqual(found({ html: '<p>机密★10年</p>' }), ['classification_mark@body0']);
  assert.deepEqual(found({ html: '<p>【秘密】</p>' }), ['classification_mark@body0']);
  assert.deepEqual(found({ html: '<p>内部资料，注意保存</p>' }), ['internal_mark@body0']);
  assert.deepEqual(found({ html: '<p>工作秘密</p>' }), ['work_secret_mark@body0']);
  assert.deepEqual(found({ html: '<p>工作秘密 10 年</p>' }), ['work_secret_mark@body0']);
  // Patterns that try every way of parting the blanks would not come to an end here.
  for (const word of ['工作秘密', '内部资料'])
    assert.deepEqual(found({ html: `<p>${word}${' '.repeat(10_000)}见附表</p>` }), [], word);
  assert.deepEqual(found({ html: '<p>（此件不予公开）</p>' }), ['attribute_contradicts_note@body0']);
  assert.deepEqual(found({ html: '<p>（此件不予公开）</p>', attribute: 'not_public' }), []);
  for (const text of [
    '不涉及国家秘密、工作秘密、商业秘密和个人隐私。',
    '严格遵守保密纪律，机密级以上文件另行管理。',
    '（此件公开发布）',
    '加强内部管理，规范内部资料归档工作。',
  ])
    assert.deepEqual(found({ html: `<p>${text}</p>` }), [], text);
});

test('words of the list, but not inside of their own right wording; placeholders', () => {
  assert.deepEqual(found({ html: '<p>开立帐户，撤销帐户。</p>' }), ['wrong_word@body0', 'wrong_word@body0']);
  assert.deepEqual(found({ html: '<p>由市市场监管局负责。</p>' }), []);
  assert.deepEqual(found({ summary: '清理低端人口等不当表述的通知。' }), ['sensitive_word@summary']);
  assert.deepEqual(found({ html: '<p>××市××局</p><p>联系人：____</p><p>【请填写日期】</p>' }).length, 4);
});

test('links, pictures and tables', () => {
  const html = cleanHtml(
    '<p><a href="/documents/gone">旧文件</a><a href="http://192.168.1.5/oa">内网</a><a href="https://www.gov.cn/zhengce/">国务院</a><a href="abc.html">相对</a><a href="https://x.cn"></a></p><p><img src="/files/p1" alt=""></p><table><tr><td>1</td></tr><tr><td>2</td></tr></table>',
    { isPicture: () => true },
  );
  assert.deepEqual(found({ html }).sort(), [
    'empty_link@body0',
    'inner_network_link@body0',
    'link_withdrawn@body0',
    'odd_link@body0',
    'picture_without_alt@body1',
    'table_without_head@body1',
  ]);
  assert.deepEqual(
    [
      '#a',
      'mailto:a@b.cn',
      '/files/x1',
      '/en/documents/x1',
      '//evil.cn',
      'ftp://a.cn',
      'http://localhost:1/',
    ].map((href) => linkTarget(href).kind),
    ['anchor', 'mail', 'file', 'document', 'odd', 'odd', 'private'],
  );
});

test('figures in a file are told with their sheet and cell, hidden ones too, and quoted masked', () => {
  const [first, second] = checkEdition(
    edition({
      files: [
        {
          id: 'f1',
          name: '名单.xlsx',
          role: 'attachment',
          reading: {
            state: 'ok',
            text: '姓名\t身份证号\n赵某\t11010519491231002X',
            places: [
              { line: 0, sheet: '名单', row: 3 },
              { line: 1, sheet: '名单', row: 7 },
            ],
            hiddenText: '13812345678',
            hiddenPlaces: [{ line: 0, sheet: '底稿', row: 1 }],
            marks: [],
          },
        },
      ],
    }),
    RULES,
  );
  assert.deepEqual(
    [first!.code, first!.place.sheet, first!.place.cell, first!.quote],
    ['id_number', '名单', 'B7', '110***********002X'],
  );
  assert.ok(!first!.context.includes('19491231'));
  assert.deepEqual([second!.code, second!.place.cell, second!.place.hidden], ['mobile_phone', 'A1', true]);
});

test('fixes change what was found and nothing else', () => {
  const html =
    '<p>电话<strong>138</strong>12345678，帐户&amp;<a href="abc.html">说明</a>。</p><table><tr><td>11010519491231002X</td></tr></table>';
  const draft = { title: '帐户', summary: '', html };
  const findings = checkEdition(edition({ ...draft }), RULES);
  const by = (code: string) => findings.filter((finding) => finding.code === code);
  assert.equal(
    fixText(draft, by('mobile_phone'), 'mask').html,
    html.replace('<strong>138</strong>12345678', '<strong>138****5678</strong>'),
  );
  assert.equal(fixText(draft, by('id_number'), 'remove').html, html.replace('11010519491231002X', ''));
  const replaced = fixText(draft, by('wrong_word'), 'replace');
  assert.equal(replaced.html, html.replace('帐户', '账户'));
  assert.equal(replaced.title, '账户');
  assert.equal(
    fixText(draft, by('odd_link'), 'unlink').html,
    html.replace('<a href="abc.html">说明</a>', '说明'),
  );
});

test('whatever stands there, an edit of the text leaves the elements as they were', () => {
  const piece = fc.constantFrom(
    '甲',
    'b',
    '&amp;',
    '&lt;',
    '<strong>',
    '</strong>',
    '<br />',
    '<p>',
    '</p>',
    '<td>',
    '</td>',
    '<table>',
    '</table>',
    '1',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.nat(5),
      fc.nat(8),
      fc.nat(4),
      (pieces, paragraph, start, length) => {
        const html = cleanHtml(pieces.join(''));
        const blocks = textBlocks(html);
        const edited = editText(html, [{ paragraph, start, end: start + length, text: '' }]);
        const tags = (text: string) => (text.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<br />');
        assert.deepEqual(tags(edited), tags(html));
        const before = blocks.map(({ text }) => text).join('');
        const block = blocks[paragraph];
        const gone = block === undefined ? 0 : block.text.slice(start, start + length).length;
        const after = textBlocks(edited)
          .map(({ text }) => text)
          .join('');
        assert.ok(before.length - after.length >= gone || gone === 0);
        if (block === undefined) assert.equal(edited, html);
      },
    ),
    { numRuns: 500 },
  );
});
