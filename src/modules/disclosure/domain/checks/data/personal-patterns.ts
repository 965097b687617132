// What personal data looks like. Texts come with narrow digits; lines hold the cells of a table row parted by tabs.

/** 18 digits with a possible date of birth, perhaps parted 6-8-4 by blanks or hyphens (GB 11643). */
export const ID_18 =
  /(?<![0-9A-Za-z])([1-9]\d{5})[ -]?((?:18|19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[ -]?(\d{3}[0-9Xx])(?![0-9A-Za-z])/g;
/** The 15 digits given before 1999. */
export const ID_15 =
  /(?<![0-9A-Za-z.])([1-9]\d{5})(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}(?![0-9A-Za-z.])/g;
export const ID_LABEL = /身份证|身份号码|公民身份|证件号/;
export const CREDIT_CODE_LABEL = /(信用代码|机构代码)[^\n]{0,8}$/;

/** First two digits of an ID number: provinces and their like. */
export const REGIONS = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

export const MOBILE = /(?<![\dA-Za-z.¥￥])(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?![\dA-Za-z])/g;
/** What follows a number that counts something. */
export const COUNTED =
  /^\s*(?:\.\d|%|％|‰|元|万|亿|千|百|人|户|件|个|吨|公斤|千克|克|斤|平方|亩|公顷|米|公里|千瓦|度|立方|升|次|家|项|辆|台|套)/;
export const LANDLINE =
  /(?<![\dA-Za-z.\-/])(?:\((0\d{2,3})\)[- ]?|(0(?:10|2\d|[3-9]\d{2}))[- ]?)([2-9]\d{6,7})(?:[-转]\d{1,6})?(?![\dA-Za-z])/g;
/** Words by which a telephone is an office's. */
export const OFFICE_PHONE =
  /(联系电话|咨询电话|咨询|监督电话|举报|投诉|热线|办公|值班|传真|服务电话|窗口|受理|部门|单位|科室|处室|办事|承办|主管|政府|委员会|服务中心|公司|电\s*话\s*[:：])/;
export const PERSON_PHONE =
  /(本人|个人|户主|家庭|住宅|宅电|家长|申请人|当事人|法定代表人|患者|学生|村民|居民)/;

/** 16 to 19 digits, perhaps in groups of four. */
export const CARD =
  /(?<![-\dA-Za-z.])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![-\dA-Za-z.])|(?<![-\dA-Za-z.])\d{16,19}(?![-\dA-Za-z.])/g;
export const CARD_LABEL = /(卡号|银行卡|借记卡|储蓄卡|信用卡|存折|一卡通|账号|帐号|账户|帐户|开户行)/;
export const PUBLIC_ACCOUNT = /(对公|国库|财政|专户|缴款|缴费|捐赠|单位账户|基本户)/;

export const PASSPORT = /(?<![0-9A-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[HM]\d{8,10})(?![0-9A-Za-z])/g;
export const PASSPORT_LABEL = /(护照|通行证|回乡证|台胞证)/;

export const EMAIL =
  /(?<![A-Za-z0-9._%+-])([A-Za-z0-9._%+-]{1,64})@((?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,12})(?![A-Za-z0-9])/g;
/** Providers whose boxes are people's. */
export const PERSONAL_MAIL =
  /^(?:qq|vip\.qq|foxmail|163|126|yeah|188|vip\.163|vip\.126|sina|vip\.sina|sohu|tom|139|189|wo|aliyun|gmail|outlook|hotmail|live|icloud|yahoo)\.(?:com|cn|net|com\.cn)$/;

/** A dwelling: street or estate, then building and room. */
export const DWELLING =
  /[\p{Script=Han}\d]{2,24}?(?:路|街|大道|巷|弄|胡同|里|小区|花园|花苑|苑|家园|公寓|新村|社区|佳园|庭|府|城|村|号院)[\p{Script=Han}A-Za-z\d\-—]{0,14}?\d{1,4}\s*(?:号楼|栋|幢|座|号院|号)\s*[\p{Script=Han}A-Za-z\d\-—]{0,6}?(?:\d{1,3}\s*单元\s*)?\d{1,5}\s*(?:室|户|号房)/gu;
/** Or by building and unit alone. */
export const UNIT =
  /[\p{Script=Han}\d]{2,20}?\d{1,4}\s*(?:号楼|栋|幢|座)\s*\d{1,3}\s*单元(?:\s*\d{1,5}\s*(?:室|户|号)?)?/gu;
export const HOME_LABEL = /(家庭住址|家庭地址|住址|现住址|户籍地址|户籍所在地|身份证地址|现居住)/;
/** After the label everything up to the end of the cell or sentence, when it goes down to a house. */
export const LABELLED_HOME =
  /(?:家庭住址|家庭地址|现住址|住址|户籍地址|户籍所在地|身份证地址|现居住地)\s*[:：为是]?\s*([\p{Script=Han}A-Za-z\d\-—]{4,50}?\d{1,5}\s*(?:号|室|户|栋|单元)[\p{Script=Han}A-Za-z\d\-—]{0,14})/gu;
export const OFFICE_ADDRESS =
  /(政府|大厦|大楼|办公|中心|委员会|管理局|[省市县区]局|厅|法院|检察院|窗口|银行|公司|学校|医院|写字楼|商务|站|所$)/;

/** No dwelling is named without one of these. */
export const HOUSE_WORDS = /号楼|栋|幢|座|单元|室|户|住址/;
