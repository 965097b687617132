import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyNotEditable } from '../../../backoffice/src/documents/editor/why-not-editable.ts';
import type { StaffDocument } from '../../../backoffice/src/api/documents.ts';

type State = StaffDocument['editions'][number]['reviewState'];
const why = (isReleased: boolean, ...states: State[]) =>
  whyNotEditable({ isReleased, editions: states.map((reviewState) => ({ reviewState })) });

test('the editor says why it does not open: where the document stands, and otherwise that the posts do not permit it', () => {
  assert.equal(why(false, 'draft'), 'noRight');
  assert.equal(why(false, 'sent_back'), 'noRight');
  assert.equal(why(true, 'draft', 'approved'), 'noRight', 'a new edition of a released document is a draft');
  assert.equal(why(true, 'in_review', 'approved'), 'inReview');
  assert.equal(why(true, 'approved'), 'released');
  assert.equal(why(false, 'approved'), 'approved', 'withheld, or taken down');
  assert.equal(why(false, 'discarded'), 'discarded');
});
