import test from 'node:test';
import assert from 'node:assert/strict';
import { LOOK } from '../../../src/kernel/look/contract.ts';
import { THEME_NAMES, THEMES } from '../../../src/modules/platforms/contract.ts';
import { themeClasses, themesCss } from '../../../src/portal/style/themes.ts';
import { ASSETS } from '../../../src/portal/style/assets.ts';
import { contrastOf } from './contrast-of.ts';

const c = LOOK.colour;

for (const name of THEME_NAMES) {
  const { accent, accentHover, accentTint } = THEMES[name];
  test(`theme ${name}: its accent can be read on every ground, and carries white text and the ring of focus`, () => {
    const pairs: readonly (readonly [string, string, number])[] = [
      ...[accent, accentHover].flatMap((text) =>
        [c.paper, c.surface, accentTint].map((ground) => [text, ground, 4.5] as const),
      ),
      [c.surface, accent, 4.5],
      [c.surface, accentHover, 4.5],
      [c.ink, accentTint, 4.5],
      [c.inkSoft, accentTint, 4.5],
      [accent, c.paper, 3],
      [c.surface, accent, 3],
    ];
    for (const [text, ground, least] of pairs) {
      assert.ok(
        contrastOf(text, ground) >= least,
        `${text} on ${ground}: ${contrastOf(text, ground).toFixed(2)} < ${least}`,
      );
    }
  });
}

test('themes are variants within one design: each replaces the accent and nothing else, in both languages', () => {
  const css = themesCss();
  for (const name of THEME_NAMES) {
    assert.match(css, new RegExp(`theme-${name} \\{[^}]*${THEMES[name].accent}`));
    assert.ok(THEMES[name].name.zh && THEMES[name].name.en);
    assert.deepEqual(themeClasses(name), [`theme-${name}`, `masthead-${THEMES[name].masthead}`]);
  }
  assert.deepEqual(
    [...new Set([...css.matchAll(/--[a-z-]+(?=:)/g)].map(([variable]) => variable))],
    ['--indigo', '--indigo-hover', '--indigo-tint'],
  );
  assert.ok(ASSETS.style.content.toString().includes(css), 'the style sheet has the themes');
});

test('no two themes look the same', () => {
  const faces = THEME_NAMES.map((name) => `${THEMES[name].accent} ${THEMES[name].masthead}`);
  assert.equal(new Set(faces).size, THEME_NAMES.length);
});
