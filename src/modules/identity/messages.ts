import type { Problem } from '../../kernel/errors.ts';

/** Said to a session whose first password has not been changed yet. */
export function passwordChangeRequired(): Problem {
  return {
    code: 'password_change_required',
    zh: '您使用的是初始密码，请先修改密码，再办理其他事项。',
    en: 'You are using a first password. Change it before doing anything else.',
  };
}
