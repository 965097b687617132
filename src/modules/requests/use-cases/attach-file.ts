import { acceptUpload } from '../../../kernel/files/accepted-kinds.ts';
import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { Upload } from '../contract/fields.ts';
import { tellsOf } from '../domain/mask.ts';
import { neutralFileName } from '../messages/files.ts';
import { openApplicant } from '../store/applicant.ts';
import { requestTables } from '../store/tables.ts';

/** An upload whose content has been found to be of an accepted kind. */
export interface AcceptedFile {
  name: string;
  content: Uint8Array;
  mediaType: string;
}

/** Checks uploads by their content, naming the form's field in a refusal. */
export async function acceptFiles(field: string, uploads: readonly Upload[]): Promise<AcceptedFile[]> {
  const accepted: AcceptedFile[] = [];
  for (const { name, content } of uploads) {
    try {
      accepted.push({ name, content, mediaType: await acceptUpload(name, content) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      throw new AppError(
        error.kind,
        error.problems.map((problem) => ({ ...problem, field })),
      );
    }
  }
  return accepted;
}

interface Attachment {
  agencyId: string;
  requestId: string;
  role: string;
  file: AcceptedFile;
  on: string;
}

/** Stores a file encrypted, under a name that does not name the applicant, and hangs it on the case; the caller records the fact. */
export async function attachFile(ctx: ActContext, attachment: Attachment): Promise<string> {
  const { agencyId, requestId, role, file, on } = attachment;
  const row = await requestTables(ctx.tx)
    .selectFrom('requests')
    .select(['id', 'name_sealed', 'contact_sealed'])
    .where('agency_id', '=', agencyId)
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow();
  const name = neutralFileName(role, file.name, tellsOf(file.name, openApplicant(ctx.cipher, row)));
  const stored = await ctx.files.put(
    ctx.tx,
    {
      agencyId,
      name,
      mediaType: file.mediaType,
      content: file.content,
      sealed: true,
      createdBy: ctx.actor.id,
    },
    ctx.now,
  );
  const id = newId(ctx.now.getTime());
  await requestTables(ctx.tx)
    .insertInto('request_files')
    .values({
      agency_id: agencyId,
      id,
      request_id: requestId,
      role,
      file_id: stored.id,
      name,
      added_on: on,
      added_by: ctx.actor.id,
    })
    .execute();
  return id;
}
