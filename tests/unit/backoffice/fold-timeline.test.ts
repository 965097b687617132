import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTimeline } from '../../../backoffice/src/documents/fold-timeline.ts';

type Entry = Parameters<typeof foldTimeline>[0][number];

const entry = (minute: number, kind = 'saved', by = '苏见微', detail: string | null = null): Entry => ({
  kind,
  text: { zh: kind, en: kind },
  on: '2026-11-20',
  at: `2026-11-20T01:${String(minute).padStart(2, '0')}:00.000Z`,
  by,
  detail,
});
const shown = (...timeline: Entry[]) =>
  foldTimeline(timeline).map(({ entry: { kind, at }, times, since }) => [
    kind,
    times,
    since.slice(14, 16),
    at.slice(14, 16),
  ]);

test('acts that one person repeats are one line, newest first, with the time of the first', () => {
  assert.deepEqual(shown(entry(1, 'begun'), entry(2), entry(3), entry(4), entry(5, 'submitted')), [
    ['submitted', 1, '05', '05'],
    ['saved', 3, '02', '04'],
    ['begun', 1, '01', '01'],
  ]);
});

test('another person, an act between, or words given with it keep lines apart', () => {
  assert.equal(shown(entry(1), entry(2, 'saved', '洛长河'), entry(3)).length, 3);
  assert.equal(shown(entry(1), entry(2, 'sent back'), entry(3)).length, 3);
  assert.equal(shown(entry(1, 'sent back', '甲', '改标题'), entry(2, 'sent back', '甲', '改正文')).length, 2);
});
