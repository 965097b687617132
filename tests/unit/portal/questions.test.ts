import test from 'node:test';
import assert from 'node:assert/strict';
import { questionsOf } from '../../../src/portal/open-data/questions.ts';

test('each heading with what stands below it is a question; text before the first is none', () => {
  const body =
    '<p>引言</p><h3>一、谁可以申请？</h3><p>本市居民。</p><ul><li>持证人</li></ul><h3>二、何时施行？</h3><p>下月 <strong>1</strong> 日。</p><h3>没有回答的标题</h3>';
  assert.deepEqual(questionsOf(body), [
    { question: '一、谁可以申请？', answer: '本市居民。\n持证人' },
    { question: '二、何时施行？', answer: '下月 1 日。' },
  ]);
  assert.deepEqual(questionsOf(''), []);
});
