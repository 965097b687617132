import test from 'node:test';
import assert from 'node:assert/strict';
import { LOOK } from '../../../src/kernel/look/contract.ts';
import { contrastOf as contrast } from './contrast-of.ts';

const c = LOOK.colour;

test('every text colour has 4.5:1 on every ground it stands on', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ...[c.ink, c.inkSoft, c.indigo, c.indigoHover, c.cinnabar, c.pine, c.amber].flatMap((text) => [
      [text, c.paper, 'paper'] as const,
      [text, c.surface, 'surface'] as const,
    ]),
    [c.indigo, c.indigoTint, 'indigo tint'],
    [c.cinnabar, c.cinnabarTint, 'cinnabar tint'],
    [c.amber, c.amberTint, 'amber tint'],
    [c.pine, c.pineTint, 'pine tint'],
    [c.inkSoft, c.cinnabarTint, 'cinnabar tint'],
    [c.surface, c.indigo, 'indigo'],
    [c.surface, c.cinnabar, 'cinnabar'],
    [c.surface, c.ink, 'ink'],
  ];
  for (const [text, ground, name] of pairs) {
    assert.ok(
      contrast(text, ground) >= 4.5,
      `${text} on ${name} ${ground}: ${contrast(text, ground).toFixed(2)}`,
    );
  }
});

test('edges of fields and the ring of focus have 3:1', () => {
  for (const ground of [c.paper, c.surface]) {
    assert.ok(contrast(c.lineStrong, ground) >= 3, `${contrast(c.lineStrong, ground)}`);
    assert.ok(contrast(c.indigo, ground) >= 3);
  }
});

test('the measure finds what is too pale', () => {
  assert.ok(contrast('#999999', '#ffffff') < 4.5);
  assert.equal(Math.round(contrast('#000000', '#ffffff')), 21);
});
