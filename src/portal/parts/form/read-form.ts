import type { FastifyRequest } from 'fastify';
import type { Upload } from '../../../kernel/http/uploads.ts';
import type { Problem } from '../../../kernel/errors.ts';
import { tooLarge } from '../../text/problems.ts';

/** A submitted form: its fields and files, and the files that were over the limit. */
export interface SubmittedForm {
  readonly body: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** A file over the limit is cut off, not thrown; the plugin's types do not know the option for `parts`. */
const KEEP_GOING = { throwFileSizeLimit: false } as Parameters<FastifyRequest['parts']>[0];

/**
 * Reads a form with or without files. Unlike the API it does not fail as a whole when a file is too large: the reader
 * keeps what was typed and is told which file.
 */
export async function readForm(request: FastifyRequest): Promise<SubmittedForm> {
  if (!request.isMultipart())
    return { body: (request.body as Record<string, unknown> | null) ?? {}, problems: [] };
  const body: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for await (const part of request.parts(KEEP_GOING)) {
    if (part.type === 'field') {
      body[part.fieldname] = part.value;
      continue;
    }
    const content = await part.toBuffer();
    if (part.file.truncated) problems.push(tooLarge(part.fieldname, part.filename));
    else if (part.filename !== '' || content.byteLength > 0) {
      const before = (body[part.fieldname] as Upload[] | undefined) ?? [];
      body[part.fieldname] = [...before, { name: part.filename, content } satisfies Upload];
    }
  }
  return { body, problems };
}

/** The one file of a field that takes one. */
export function singleFile(body: SubmittedForm['body'], field: string): Upload | undefined {
  return (body[field] as Upload[] | undefined)?.[0];
}
