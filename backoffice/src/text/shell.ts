import { say } from './say.ts';

/** Frame of every screen: navigation, search, the person's menu. */
export const shellText = {
  product: say('政府信息公开工作平台', 'Disclosure office'),
  skip: say('跳到正文', 'Skip to content'),
  navigation: say('主导航', 'Main navigation'),
  today: say('今日', 'Today'),
  requests: say('依申请公开', 'Requests'),
  documents: say('主动公开', 'Publishing'),
  reports: say('统计年报', 'Annual report'),
  collections: say('收报审读', 'Collecting'),
  gazette: say('公报', 'Gazette'),
  sites: say('站点', 'Sites'),
  settings: say('设置', 'Settings'),
  findLabel: say('按编号、标题或词语查找', 'Find by number, title or phrase'),
  findHint: say('编号、标题或词语', 'Number, title or phrase'),
  agency: say('机关', 'Agency'),
  person: say('我的', 'My account'),
  account: say('账户与登录', 'Account and sessions'),
  changePassword: say('修改密码', 'Change password'),
  delegation: say('授权代行', 'Delegation'),
  sessions: say('登录会话', 'Sessions'),
  signOut: say('退出登录', 'Sign out'),
  language: say('English', '中文'),
  onBehalfOf: say(
    (name: string) => `代行 ${name}`,
    (name: string) => `for ${name}`,
  ),
  noPlace: say(
    '您的账户在任何机关都没有岗位，请联系系统管理员。',
    'You hold no post at any agency; ask the administrator.',
  ),
  noPermission: say('您的岗位不能使用这一页。', 'Your post does not include this page.'),
  notFound: say('没有这一页。', 'There is no such page.'),
  home: say('回到今日', 'Back to today'),
  loading: say('正在读取', 'Loading'),
  portal: say('公开网站', 'Public site'),
};
