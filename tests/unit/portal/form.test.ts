import test from 'node:test';
import assert from 'node:assert/strict';
import { load } from 'cheerio';
import { toInvalidInput } from '../../../src/kernel/runtime/invalid-input.ts';
import { submitRequestInput } from '../../../src/modules/requests/contract.ts';
import { requestFormPage } from '../../../src/portal/pages/request-form.ts';
import { choiceProblems } from '../../../src/portal/parts/form/choice-problems.ts';
import { errorOf, textValues } from '../../../src/portal/parts/form/form-state.ts';
import { contextFor } from './page-context.ts';

const AGENCIES = [{ id: 'a1', name: '宁州市教育局' }] as never;

function formWith(values: Record<string, string>, language: 'zh' | 'en' = 'zh') {
  const parsed = submitRequestInput.safeParse(values);
  const problems = parsed.success ? [] : toInvalidInput(parsed.error).problems;
  const form = { values, problems };
  const page = requestFormPage(contextFor(language), { agencies: AGENCIES, form, formToken: 'once' });
  return { page, problems, $: load(String(page.body)) };
}

test('an empty form names every required field, at the field and above the form', () => {
  const { $, problems } = formWith({});
  const named = new Set(problems.map((problem) => problem.field));
  for (const field of [
    'agencyId',
    'applicantType',
    'applicantName',
    'description',
    'wantedForm',
    'delivery',
  ]) {
    assert.ok(named.has(field), `${field} is required`);
    assert.equal($(`.error-summary a[href="#${field}"]`).length, 1, `${field} in the summary`);
    assert.equal($(`#${field}-error`).length, 1, `${field} at the field`);
  }
});

test('every way from the summary leads to something on the page', () => {
  const { $ } = formWith({});
  for (const link of $('.error-summary a').toArray()) {
    assert.equal($($(link).attr('href')!).length, 1, $(link).attr('href'));
  }
});

test('the one-time text lies in the form without a script, and a text sent back does not replace it', () => {
  const { $ } = formWith({ formToken: 'sent before' });
  assert.equal($('form.form input[type=hidden][name=formToken]').attr('value'), 'once');
});

test('what was typed is kept, also text that looks like markup', () => {
  const typed = {
    agencyId: 'a1',
    applicantType: 'business',
    applicantName: '"><script>alert(1)</script>',
    description: '</textarea><b>预算</b> & 𠮷',
    wantedForm: 'paper',
  };
  const { $, page } = formWith(typed);
  assert.equal($('#applicantName').attr('value'), typed.applicantName);
  assert.equal($('#description').text(), typed.description);
  assert.equal($('#agencyId option[selected]').attr('value'), 'a1');
  assert.equal($('#applicantType input[checked]').attr('value'), 'business');
  assert.equal($('#wantedForm input[checked]').attr('value'), 'paper');
  assert.equal($('script').length, 0);
  assert.match(page.title, /^有误/);
});

test('messages are in the reader’s language and without the field’s technical name', () => {
  const zh = formWith({}).$('#applicantName-error').text();
  const en = formWith({}, 'en').$('#applicantName-error').text();
  assert.equal(zh, '请填写姓名或者名称');
  assert.doesNotMatch(en, /\p{Script=Han}|applicantName/u);
});

test('every control has a label, and hint and error are tied to it', () => {
  const { $ } = formWith({});
  for (const control of $('input:not([type=radio]):not([type=hidden]), select, textarea').toArray()) {
    const id = $(control).attr('id')!;
    assert.equal($(`label[for="${id}"]`).length, 1, `label of ${id}`);
    for (const other of ($(control).attr('aria-describedby') ?? '').split(' ').filter(Boolean)) {
      assert.equal($(`#${other}`).length, 1, `${id} points at ${other}`);
    }
  }
});

test('the form asks for nothing that the schema does not know, and never for a purpose', () => {
  const { $ } = formWith({});
  const names = new Set(
    $('input, select, textarea')
      .toArray()
      .map((control) => $(control).attr('name')!),
  );
  for (const name of names) assert.ok(name in submitRequestInput.shape, name);
  assert.doesNotMatch($('form').text(), /用途|生产、生活、科研/);
});

test('a problem of a list’s entry is shown at the list', () => {
  const problem = {
    code: 'x',
    field: 'attachments.1',
    zh: 'attachments.1：文件为空',
    en: 'attachments.1: empty',
  };
  assert.equal(errorOf({ values: {}, problems: [problem] }, 'attachments', 'zh'), '文件为空');
  assert.equal(errorOf({ values: {}, problems: [problem] }, 'attach', 'zh'), undefined);
});

test('only texts of a submitted body are put back into a form', () => {
  assert.deepEqual(textValues({ a: 'x', b: [1], c: { name: 'f' }, d: '' }), { a: 'x', d: '' });
});

test('a choice not made says so in words; rules keep theirs', () => {
  const choices = { delivery: { zh: '获取信息的途径', en: 'Delivery' } };
  const technical = {
    code: 'invalid_invalid_value',
    field: 'delivery',
    zh: '"post"|"fax"',
    en: '"post"|"fax"',
  };
  const rule = { code: 'agency_closed', field: 'delivery', zh: '机关已撤销', en: 'closed' };
  const [first, second] = choiceProblems([technical, rule], choices);
  assert.equal(first!.zh, '请选择获取信息的途径。');
  assert.deepEqual(second, rule);
});
