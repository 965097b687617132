import type { Source } from '../source.ts';

// The patterns are put together from pieces so that this file does not break its own law.
const word = (...parts: string[]): string => parts.join('');
const UNFINISHED = new RegExp(`\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('X', 'XX')})\\b`);
const NOT_RUN = new RegExp(
  `\\b(it|test|describe|suite|t)\\.(${['skip', word('on', 'ly'), word('to', 'do')].join('|')})\\s*\\(|\\{\\s*(skip|${word('to', 'do')}|${word('on', 'ly')}):`,
);
const MACHINE_PATH = new RegExp(
  `(^|[\\s'"\`(=:])/(${[word('wo', 'rk'), word('ro', 'ot'), 'home/[a-z]+', 'Users/[a-z]+', word('tmp/', 'brief'), word('tmp/', 'bash_jobs')].join('|')})(/|['"\`\\s]|$)`,
  'm',
);
const REGISTRY = new RegExp(
  `\\b(${word('regis', 'try')}\\.[a-z0-9-]+\\.[a-z]+|${word('npm', 'mirror')}|${word('_auth', 'Token')})\\b`,
);

/** Nothing half done, nothing left out, nothing that is true of one machine only. */
export function unfinishedViolations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const isTest = source.path.startsWith('tests/') && source.path.endsWith('.ts');
    const rules: [RegExp, string, boolean][] = [
      [UNFINISHED, 'work left to do', !source.path.endsWith('.svg')],
      [NOT_RUN, 'a test that does not run', isTest],
      [MACHINE_PATH, 'a path of one machine', true],
      [REGISTRY, 'a package registry', true],
    ];
    return source.text
      .split('\n')
      .flatMap((line, at) =>
        rules
          .filter(([pattern, , applies]) => applies && pattern.test(line))
          .map(([, what]) => `${source.path}:${at + 1}: ${what}: ${line.trim().slice(0, 80)}`),
      );
  });
}
