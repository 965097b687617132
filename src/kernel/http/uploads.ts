import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** A file as a form sends it; its kind is judged later from its bytes (`acceptUpload`). */
export interface Upload {
  name: string;
  content: Uint8Array;
}

/** Schema of an uploaded file in a use case's input; the API description shows it as binary. */
export const uploadSchema = z
  .custom<Upload>(
    (value) =>
      typeof (value as Upload | undefined)?.name === 'string' &&
      (value as Upload).content instanceof Uint8Array,
    '请选择要上传的文件 / Choose a file to upload',
  )
  .meta({ type: 'string', format: 'binary' });

/**
 * The body of a request as one object. In a form with files a file field holds an {@link Upload}, or a list of them
 * when the field occurs more than once; a file field left empty is left out.
 */
export async function readBody(request: FastifyRequest): Promise<object> {
  if (!request.isMultipart()) return (request.body as object | null) ?? {};
  const body: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    let value: unknown;
    if (part.type === 'file') {
      const content = await part.toBuffer();
      if (part.filename === '' && content.byteLength === 0) continue;
      value = { name: part.filename, content } satisfies Upload;
    } else value = part.value;
    const before = body[part.fieldname];
    if (before === undefined) body[part.fieldname] = value;
    else body[part.fieldname] = [...(Array.isArray(before) ? (before as unknown[]) : [before]), value];
  }
  return body;
}
