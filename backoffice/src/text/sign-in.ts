import { say } from './say.ts';

export const signInText = {
  title: say('登录', 'Sign in'),
  lead: say(
    '供政府信息公开工作人员使用。申请人请到公开网站办理。',
    'For disclosure staff. Applicants use the public site.',
  ),
  backToPreview: say('登录后回到您要看的预览。', 'You go on to the preview afterwards.'),
  login: say('登录名', 'Login'),
  password: say('密码', 'Password'),
  submit: say('登录', 'Sign in'),
  lockout: say(
    '连续输错会暂时锁定账户；忘记密码请联系安全保密管理员重置。',
    'Repeated failures lock the account for a while. Forgotten it? The security administrator can reset it.',
  ),
  firstTitle: say('请先修改初始密码', 'Choose your own password first'),
  firstLead: say(
    '初始密码由他人设置，修改后才能继续使用。',
    'The first password was set by somebody else; change it to go on.',
  ),
  current: say('现在的密码', 'Current password'),
  chosen: say('新密码', 'New password'),
  again: say('再输一次新密码', 'New password again'),
  differ: say('两次输入的新密码不一致', 'The two new passwords differ'),
  rule: say(
    '至少 10 个字符，包含大写字母、小写字母、数字、符号中的三类，不得包含登录名。',
    'At least 10 characters, three of: capitals, small letters, digits, signs; not the login.',
  ),
  change: say('修改密码', 'Change password'),
  changed: say('密码已修改', 'Password changed'),
};
