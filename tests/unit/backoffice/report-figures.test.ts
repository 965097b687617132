import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Schema } from '@tiptap/pm/model';
import { placeIn, storedPlaces } from '../../../backoffice/src/reports/compile/text/stored-places.ts';
import { toDocument, toStored } from '../../../backoffice/src/reports/compile/text/stored-text.ts';
import type { EditorDocument } from '../../../backoffice/src/reports/compile/text/stored-text.ts';
import { typedNumbers } from '../../../backoffice/src/reports/compile/text/typed-numbers.ts';
import { usualPeriods } from '../../../backoffice/src/reports/quarters.ts';
import { signText } from '../../../backoffice/src/text/reports-sign.ts';
import { inLanguage } from '../../../backoffice/src/text/say.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*' },
    text: { group: 'inline' },
    figure: { group: 'inline', inline: true, atom: true, attrs: { key: {} } },
  },
});
const documentOf = (stored: string) => schema.nodeFromJSON(toDocument(stored));

const piece = fc.oneof(
  fc.stringMatching(/^[一-龥，。0-9]{1,6}$/),
  fc.constantFrom('[[t3.granted.total]]', '[[releases.total]]'),
);
const stored = fc
  .array(
    fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map((paragraphs) => paragraphs.join('\n'));

test('places in the stored text are places in the editor: a stretch cut out there is the same stretch', () => {
  fc.assert(
    fc.property(stored, fc.nat(), fc.nat(), (text, one, other) => {
      const doc = documentOf(text);
      const places = storedPlaces(doc);
      assert.equal(places.text, text);
      // Stretches between pieces: a token is never cut.
      const borders = [...text.matchAll(/\[\[[^\]]*\]\]|[^[\n]/g)].map((found) => found.index);
      const [start, end] = [borders[one % borders.length]!, borders[other % borders.length]!].sort(
        (a, b) => a - b,
      ) as [number, number];
      if (start === end || text.slice(start, end).includes('\n')) return;
      const place = placeIn(places, { start, end });
      assert.ok(place);
      const cut = doc.cut(place.from, place.to).toJSON() as EditorDocument;
      assert.equal(toStored(cut), text.slice(start, end).trim());
    }),
  );
});

test('a place that does not lie in the text is none', () => {
  assert.equal(placeIn(storedPlaces(documentOf('三件')), { start: 1, end: 9 }), null);
  assert.equal(placeIn(storedPlaces(documentOf('三件')), { start: 1, end: 1 }), null);
});

const FIGURES = [
  { key: 'received', text: '128' },
  { key: 'share', text: '42.9%' },
  { key: 'year', text: '2025' },
  { key: 'small', text: '3' },
];
const found = (text: string): string[] => typedNumbers(text, FIGURES).map((number) => number.text);

test('typed numbers that equal a figure are found; years, document numbers, small and bound ones are not', () => {
  assert.deepEqual(found('新收申请128件，公开占42.9%。'), ['128', '42.9%']);
  assert.deepEqual(found('2025年以来'), []);
  assert.deepEqual(found('宁政发〔2025〕128号'), []);
  assert.deepEqual(found('办结3件'), []);
  assert.deepEqual(found('新收[[t128]]件、[[received]]件'), []);
  assert.deepEqual(found('新收129件，1280件'), []);
});

test('quarters, half and year of a year', () => {
  const periods = usualPeriods(2026, inLanguage(signText, 'zh'));
  assert.deepEqual(
    periods.map(({ name, from, to }) => `${name} ${from} ${to}`),
    [
      '第一季度 2026-01-01 2026-03-31',
      '第二季度 2026-04-01 2026-06-30',
      '第三季度 2026-07-01 2026-09-30',
      '第四季度 2026-10-01 2026-12-31',
      '上半年 2026-01-01 2026-06-30',
      '全年 2026-01-01 2026-12-31',
    ],
  );
});
