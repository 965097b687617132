import { z } from 'zod';
import { AppError, type Problem } from '../errors.ts';

// zod writes issues in one language at a time, so each is asked for twice.
const CHINESE = z.locales.zhCN().localeError;
const ENGLISH = z.locales.en().localeError;

function say(localise: typeof CHINESE, issue: z.core.$ZodIssue): string {
  const said = localise(issue as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? issue.message);
}

/**
 * Turns a schema failure into problems that name the field and the repair. A schema's own message may give both
 * languages as `中文 / English`.
 */
export function toInvalidInput(error: z.ZodError): AppError {
  const problems = error.issues.map((issue): Problem => {
    const field = issue.path.join('.');
    const [ownZh, ownEn] =
      issue.code === 'custom' || issue.message.includes(' / ') ? issue.message.split(' / ') : [];
    return {
      code: `invalid_${issue.code}`,
      field,
      zh: `${field || '内容'}：${ownZh ?? say(CHINESE, issue)}`,
      en: `${field || 'input'}: ${ownEn ?? ownZh ?? say(ENGLISH, issue)}`,
    };
  });
  return new AppError('invalid', problems);
}
