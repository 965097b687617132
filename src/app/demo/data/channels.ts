/** What the demonstration city has besides its site: outlets, reading places. All names are made up. */
export const OUTLETS = [
  { agency: 'city', channel: 'gazette', name: '望澜市人民政府公报', provider: '月刊', location: '' },
  { agency: 'city', channel: 'official_account', name: '望澜发布', provider: '微信', location: '' },
  { agency: 'city', channel: 'official_account', name: '望澜市政府发布', provider: '微博', location: '' },
  { agency: 'city', channel: 'press', name: '望澜日报', provider: '市级报纸', location: '' },
  { agency: 'city', channel: 'broadcast', name: '望澜广播电视台', provider: '电视', location: '' },
  {
    agency: 'city',
    channel: 'press_conference',
    name: '市政府新闻发布厅',
    provider: '',
    location: '行政中心二楼',
  },
  {
    agency: 'city',
    channel: 'screen',
    name: '政务服务中心电子屏',
    provider: '',
    location: '政务服务中心一楼大厅',
  },
  { agency: 'health', channel: 'official_account', name: '健康望澜', provider: '微信', location: '' },
  { agency: 'health', channel: 'notice_board', name: '机关公告栏', provider: '', location: '办公楼东门外' },
] as const;

export const READING_PLACES = [
  {
    kind: 'archives',
    name: '望澜市档案馆政府信息查阅室',
    address: '望澜市江口区文澜路 8 号',
    hours: '工作日 9:00—11:30，13:30—17:00',
    phone: '0000-8800101',
    accessibility: '入口有坡道，备有放大镜和老花镜，可预约手语翻译',
    services: '查阅、复制主动公开的政府信息，查阅政府公报',
    visits: [126, 98, 143],
  },
  {
    kind: 'library',
    name: '望澜市图书馆政府公开信息专区',
    address: '望澜市江口区文澜路 20 号二楼',
    hours: '周二至周日 9:00—20:00',
    phone: '0000-8800102',
    accessibility: '电梯直达，设视障阅览设备',
    services: '阅览政府公报和规范性文件汇编，电子查询终端 6 台',
    visits: [412, 388, 455],
  },
  {
    kind: 'service_hall',
    name: '望澜市政务服务中心信息公开窗口',
    address: '望澜市江口区行政中心一楼',
    hours: '工作日 9:00—17:00，午间不休',
    phone: '0000-8800103',
    accessibility: '设无障碍窗口和轮椅，工作人员可代为查询、朗读',
    services: '查阅、下载政府信息，受理政府信息公开申请',
    visits: [231, 205, 268],
  },
] as const;

export const VISITS_CORRECTION = '与登记簿核对，重复登记的读者已扣除';
export const CHANNEL_NOTES = {
  conference: '上半年经济运行情况新闻发布会',
  place: '市政府新闻发布厅',
  handedBy: '市政务公开中心工作人员',
  receivedBy: '档案馆接收人员',
} as const;
