import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CITY_VOLUME, cityVolume } from '../../../src/app/replay/index.ts';
import { OUTCOMES_OF_GROUP } from '../../../src/app/replay/city-volume.ts';
import { DECISIONS } from '../../../src/app/replay/data/decisions.ts';
import { STATE_COUNCIL_NOTICES, buildCalendar } from '../../../src/modules/calendar/index.ts';
import { walkGuide, type GuideAnswers } from '../../../src/modules/requests/domain/outcomes/index.ts';

test('the answers kept for each outcome lead to that outcome', () => {
  const replied = Object.values(OUTCOMES_OF_GROUP)
    .flat()
    .filter((outcome) => outcome !== 'closed_correction_lapsed'); // closed without a reply
  assert.deepEqual(Object.keys(DECISIONS).toSorted(), replied.toSorted());
  for (const [outcome, { answers }] of Object.entries(DECISIONS)) {
    const { position, unknownAnswer } = walkGuide(answers as GuideAnswers);
    assert.equal(unknownAnswer, undefined, outcome);
    assert.ok(position.kind === 'outcome', outcome);
    assert.equal(position.result.outcome, outcome);
  }
});

test("a city's planned year has the published totals, on working days, with 13 closed in January", () => {
  const calendar = buildCalendar(STATE_COUNCIL_NOTICES);
  const plans = cityVolume(calendar);
  const { channels, outcomes, agencies, carriedOver, year } = CITY_VOLUME;
  assert.equal(plans.length, 1235);
  const count = (those: (plan: (typeof plans)[number]) => boolean): number => plans.filter(those).length;
  assert.equal(
    count(({ channel }) => channel === 'in_person'),
    channels.in_person,
  );
  assert.equal(
    count(({ channel }) => channel === 'online'),
    channels.online,
  );
  assert.equal(
    count(({ channel }) => channel.endsWith('_mail')),
    channels.letter,
  );
  for (const [group, leaves] of Object.entries(OUTCOMES_OF_GROUP)) {
    assert.equal(
      count(({ outcome }) => leaves.includes(outcome)),
      outcomes[group as keyof typeof outcomes],
    );
    for (const leaf of leaves) assert.ok(count(({ outcome }) => outcome === leaf) > 0, leaf);
  }
  assert.equal(
    count(({ closedOn }) => closedOn > `${year}-12-31`),
    carriedOver,
  );
  assert.equal(
    count(({ receivedOn }) => receivedOn > `${year}-12-31` || receivedOn < `${year}-01-01`),
    0,
  );
  assert.equal(
    count(
      ({ receivedOn, closedOn }) => !calendar.isWorkingDay(receivedOn) || !calendar.isWorkingDay(closedOn),
    ),
    0,
  );
  assert.equal(new Set(plans.map(({ agency }) => agency)).size, agencies);
});
