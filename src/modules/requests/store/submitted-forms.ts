import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import { readableCodeOf } from '../../../kernel/ids.ts';
import { canonicalJson } from '../../../kernel/json.ts';
import type { Tx } from '../../../kernel/database/types.ts';
import { requestTables } from './tables.ts';

/** A form with its one-time token. */
interface TokenForm {
  formToken: string;
}

/**
 * Keyed digest of a form: its token and all it says, files as their digests. A form that was changed after it had been
 * sent (with the browser's way back, say) is another request and gets another key.
 */
export function formKeyOf(cipher: FieldCipher, form: TokenForm): string {
  return cipher.blindIndex(canonicalJson(form), 'requests.submitted_form');
}

/**
 * Notes that a form makes this request. Gives the id of the request it has made already, else null. Of two at the same
 * moment the second waits here until the first is saved.
 */
export async function claimForm(
  tx: Tx,
  formKey: string,
  request: { agencyId: string; id: string },
): Promise<string | null> {
  const claimed = await requestTables(tx)
    .insertInto('submitted_forms')
    .values({ form_key: formKey, agency_id: request.agencyId, request_id: request.id })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('request_id')
    .executeTakeFirst();
  if (claimed) return null;
  const known = await requestTables(tx)
    .selectFrom('submitted_forms')
    .select('request_id')
    .where('form_key', '=', formKey)
    .executeTakeFirstOrThrow();
  return known.request_id;
}

/**
 * The query code of a request made by a form: made from the form's token under the house's key, so that whoever holds
 * the token can be given it again, while the database keeps neither token nor code.
 */
export function queryCodeOf(cipher: FieldCipher, form: TokenForm, requestId: string, length: number): string {
  const digest = cipher.blindIndex(form.formToken, `requests.query_code_from_form:${requestId}`);
  return readableCodeOf(digest, length);
}
