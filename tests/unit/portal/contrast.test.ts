import test from 'node:test';
import assert from 'node:assert/strict';
import { LOOK } from '../../../src/kernel/look/contract.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

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
