import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, saidOf } from './said-of.ts';
import type { Situation } from './said-of.ts';

/** Sentences a rule must find something in, with what it says; and sentences that must stay silent. */
export interface RuleFixtures {
  /** Text, then severity, expected and actual value of each finding. */
  found: readonly (readonly [text: string, ...said: string[]])[];
  /** Plausible false alarms: no check of the prose may give an error or a warning. */
  silent: readonly string[];
  situation?: Situation;
}

/** Runs the fixtures of one rule on the valid sample tables (2024; 16 received, 2 carried in, 17 closed, 1 left). */
export function testRule(name: string, codes: RegExp, { found, silent, situation = {} }: RuleFixtures): void {
  test(`${name}: what it finds`, () => {
    for (const [text, ...said] of found) assert.deepEqual(saidOf(codes, text, situation), said, text);
  });
  test(`${name}: what it leaves alone`, () => {
    const alarms = silent.flatMap((text) =>
      findingsOf(/^N-(?!FEE)/, text, situation)
        .filter(({ severity }) => severity !== 'info')
        .map(
          ({ code, severity, expected, actual }) => `${text}\n  ${code} ${severity} ${expected} ${actual}`,
        ),
    );
    assert.deepEqual(alarms, []);
  });
}
