import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { Problem } from '../../kernel/errors.ts';
import { AppError } from '../../kernel/errors.ts';
import { CASE_FIELDS, caseSchema, EVENT_FIELDS } from './case-schema.ts';
import type { CaseInput } from './case-schema.ts';
import { FIELD_PROBLEMS, FILE_PROBLEMS, locate } from './messages.ts';
import { slipOf } from './slip.ts';

export interface CasesFile {
  /** The file held a list, so the answer is a list. */
  isList: boolean;
  cases: CaseInput[];
}

/** Reads a file of one case or a list of cases. Throws `invalid` with every problem found: place, rule and repair. */
export async function readCases(file: string): Promise<CasesFile> {
  const json = parseJson(await readText(file), file);
  const isList = Array.isArray(json);
  const raw: unknown[] = isList ? json : [json];
  const cases: CaseInput[] = [];
  const problems: Problem[] = [];
  raw.forEach((value, i) => {
    const prefix = isList ? `[${i}]` : '';
    const found = slips(value, prefix);
    const parsed = caseSchema.safeParse(value);
    if (parsed.success) cases.push(parsed.data);
    else found.push(...parsed.error.issues.map((issue) => toProblem(issue, value, prefix)));
    problems.push(...found);
  });
  if (problems.length > 0)
    throw new AppError(
      'invalid',
      problems.map((problem) => locate(problem, file)),
    );
  return { isList, cases };
}

async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new AppError('invalid', FILE_PROBLEMS.unreadable(file, code === 'ENOENT', code));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('invalid', FILE_PROBLEMS.notUtf8(file));
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new AppError('invalid', FILE_PROBLEMS.notJson(file, errorLine(text, detail), detail));
  }
}

/** The line a JSON error is on, from the parser's message: a line number, the end of input, or the text around it. */
function errorLine(text: string, detail: string): number | null {
  const stated = /line (\d+) column/.exec(detail)?.[1];
  if (stated) return +stated;
  if (detail.includes('end of JSON input')) return text.trimEnd().split('\n').length;
  const [, token, cut, around] =
    /token '?(.*?)'?, (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not/.exec(detail) ?? [];
  const start = around === undefined ? -1 : text.indexOf(around);
  if (start < 0 || token === undefined || around === undefined) return null;
  // The parser shows ten characters before the offending one when it cuts the text off.
  const at = start + (cut ? 10 : Math.max(0, around.indexOf(token)));
  return text.slice(0, at).split('\n').length;
}

type Path = readonly PropertyKey[];

function toProblem(issue: z.core.$ZodIssue, root: unknown, prefix: string): Problem {
  const field = fieldName(issue.path, prefix);
  if (issue.path.length === 0) return FILE_PROBLEMS.notACase(field);
  const name = String(issue.path.at(-1));
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], root);
  if (issue.code === 'invalid_value')
    return FIELD_PROBLEMS.unknownValue(field, name, value, issue.values.map(String));
  if (issue.code === 'invalid_union')
    return value === undefined
      ? FIELD_PROBLEMS.missing(field, name)
      : FIELD_PROBLEMS.unknownValue(field, name, value, Object.keys(EVENT_FIELDS));
  if (value === undefined) return FIELD_PROBLEMS.missing(field, name);
  return FIELD_PROBLEMS.wrongType(field, name, issue.code === 'invalid_type' ? issue.expected : issue.code);
}

function fieldName(path: Path, prefix: string): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : `${name}${name ? '.' : ''}${String(key)}`),
    prefix,
  );
}

/** Fields nobody reads but that look like a misspelt known one: a silent slip would give a wrong date. */
function slips(value: unknown, prefix: string): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const problems = slipsIn(value, CASE_FIELDS, [], prefix);
  const events: unknown = (value as { events?: unknown }).events;
  if (!Array.isArray(events)) return problems;
  events.forEach((event: unknown, i) => {
    if (typeof event !== 'object' || event === null) return;
    const known = EVENT_FIELDS[String((event as { type?: unknown }).type)];
    if (known) problems.push(...slipsIn(event, known, ['events', i], prefix));
  });
  return problems;
}

function slipsIn(value: object, known: readonly string[], path: Path, prefix: string): Problem[] {
  return Object.keys(value).flatMap((name) => {
    const meant = slipOf(name, known);
    return meant === null ? [] : [FIELD_PROBLEMS.slip(fieldName([...path, name], prefix), name, meant)];
  });
}
