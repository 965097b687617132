import { generalText } from '../text/general.ts';

/** One thing that is wrong, as the API says it. */
export interface Problem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly field?: string;
  readonly rule?: string;
}

/** An answer of the API that is not a success; `status` 0: no answer at all. */
export class ApiError extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];
  constructor(status: number, problems: readonly Problem[]) {
    super(problems.map((problem) => problem.zh).join('；'));
    this.name = 'ApiError';
    this.status = status;
    this.problems = problems;
  }
}

/** Fired on `window` when the session has ended. */
export const SIGNED_OUT = 'gongkai:signed-out';

export type Query = Readonly<Record<string, string | number | boolean | undefined | null>>;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Address of an API path with its query; empty values are left out. */
export function apiUrl(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '' && value !== false)
      search.set(name, String(value));
  }
  const text = search.toString();
  return `/api/v1${path}${text ? `?${text}` : ''}`;
}

/** Asks the API. Throws {@link ApiError}. A body that holds a file goes as a form, any other as JSON. */
export async function call<T>(
  method: Method,
  path: string,
  input: { query?: Query; body?: object } = {},
): Promise<T> {
  const response = await send(apiUrl(path, input.query), {
    method,
    credentials: 'same-origin',
    ...(method === 'GET' ? {} : asBody(input.body ?? {})),
  });
  if (!response.ok) throw await failure(response);
  const type = response.headers.get('content-type') ?? '';
  return (type.includes('json') ? await response.json() : await response.text()) as T;
}

async function send(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch {
    const { zh, en } = generalText.offline;
    throw new ApiError(0, [{ code: 'offline', zh, en }]);
  }
}

async function failure(response: Response): Promise<ApiError> {
  if (response.status === 401) window.dispatchEvent(new Event(SIGNED_OUT));
  const body = (await response.json().catch(() => null)) as { error?: { problems?: Problem[] } } | null;
  const { zh, en } = generalText.unreadable;
  return new ApiError(response.status, body?.error?.problems ?? [{ code: 'unreadable', zh, en }]);
}

const isFile = (value: unknown): boolean => value instanceof Blob;

function asBody(body: object): { body: BodyInit; headers?: Record<string, string> } {
  const hasFile = Object.values(body).some(
    (value) => isFile(value) || (Array.isArray(value) && value.some(isFile)),
  );
  if (!hasFile) return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one instanceof Blob) form.append(name, one);
      else if (one !== undefined && one !== null) form.append(name, String(one));
    }
  }
  return { body: form };
}
