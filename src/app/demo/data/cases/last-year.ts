import * as step from '../../cases/steps.ts';
import type { DemonstrationCase } from '../../cases/shape.ts';
import { APPLICANTS } from './applicants.ts';
import * as decision from './decisions.ts';

const CITY_GOVERNMENT = '望澜市人民政府';
const DISTRICT_COURT = '望澜市江口区人民法院';
const on = (lastYear: string) => ({ lastYear });

type Brief = Pick<DemonstrationCase, 'key' | 'applicant' | 'description' | 'arrives'> &
  Partial<DemonstrationCase>;

/** A request filed on the portal, confirmed and given out the next day. */
const online = (brief: Brief): DemonstrationCase => ({
  agency: 'health',
  channel: 'online',
  ...brief,
  steps: [...step.taken(1), ...(brief.steps ?? [])],
});
/** A request by signed mail, registered and given out. */
const byMail = (brief: Brief): DemonstrationCase => ({
  agency: 'health',
  channel: 'signed_mail',
  wantedForm: 'paper',
  ...brief,
  steps: [step.assigned(1), ...(brief.steps ?? [])],
});

/** Last year's requests to the health commission, so that its annual report has figures in many cells. */
const AT_HEALTH: readonly DemonstrationCase[] = [
  online({
    key: 'y-carried-in-1',
    applicant: APPLICANTS.tang,
    arrives: { yearBefore: '12-18' },
    description: '全市核酸检测实验室撤并后的设备处置情况。',
    steps: step.replied(15, decision.granted('检测设备调拨处置清单')),
  }),
  byMail({
    key: 'y-carried-in-2',
    applicant: APPLICANTS.maker,
    arrives: { yearBefore: '12-23' },
    subject: '采购需求论证',
    description: '市属医院内镜系统采购需求论证专家讨论记录。',
    steps: step.replied(
      16,
      decision.refused(
        decision.DISCUSSION,
        '论证会讨论记录为采购决策过程中的讨论意见，采购需求已随招标公告公开。',
        '材料为专家论证会上的讨论记录。',
      ),
      'post',
    ),
  }),
  online({
    key: 'y-granted-1',
    applicant: APPLICANTS.shen,
    arrives: on('01-14'),
    description: '全市三级医院平均候诊时间监测数据。',
    steps: step.replied(11, decision.granted('三级医院候诊时间监测表')),
  }),
  online({
    key: 'y-granted-2',
    applicant: APPLICANTS.ye,
    arrives: on('02-20'),
    description: '社区医院延时门诊开设单位和时段。',
    steps: step.replied(7, decision.granted('延时门诊一览表')),
  }),
  byMail({
    key: 'y-granted-3',
    applicant: APPLICANTS.logistics,
    arrives: on('03-11'),
    subject: '疫苗冷链配送',
    description: '非免疫规划疫苗冷链配送企业遴选公告及结果。',
    steps: step.replied(13, decision.grantedOnPaper('配送企业遴选公告', '遴选结果'), 'post'),
  }),
  online({
    key: 'y-granted-4',
    applicant: APPLICANTS.college,
    arrives: on('04-09'),
    division: 2,
    description: '近五年居民死因监测统计分析报告。',
    steps: step.replied(15, decision.granted('居民死因监测统计分析报告')),
  }),
  online({
    key: 'y-granted-5',
    applicant: APPLICANTS.lawyers,
    arrives: on('05-13'),
    description: '医疗机构不良执业行为记分管理办法及上年度记分结果。',
    steps: step.replied(12, decision.granted('记分管理办法', '上年度记分结果')),
  }),
  {
    key: 'y-published',
    agency: 'health',
    applicant: APPLICANTS.he,
    channel: 'in_person',
    subject: '流感疫苗政策',
    wantedForm: 'paper',
    description: '老年人流感疫苗免费接种政策文件。',
    arrives: on('09-16'),
    steps: [
      step.assigned(0),
      ...step.replied(
        3,
        decision.published('老年人流感疫苗免费接种公告', '望澜市人民政府网站—民生保障栏目'),
        'post',
      ),
    ],
  },
  byMail({
    key: 'y-partly-privacy',
    applicant: APPLICANTS.jiang,
    arrives: on('03-25'),
    subject: '护士执业注册',
    description: '某医院护士执业注册人员名单及证件信息。',
    steps: [
      step.consulted(3, 'third_party', { name: '望江医院', information: '护士注册名单中的证件号码' }),
      step.partyReached(5),
      step.partyAnswered(10, 'objects', '证件号码属于个人隐私，不同意公开。'),
      ...step.replied(
        19,
        decision.partly(
          decision.PRIVACY,
          '护士执业注册人员名单（姓名、执业证书编号）',
          '身份证件号码、联系电话',
          '身份证件号码和联系电话属于个人隐私，权利人不同意公开。',
        ),
        'post',
      ),
    ],
  }),
  online({
    key: 'y-partly-process',
    applicant: APPLICANTS.institute,
    arrives: on('06-10'),
    description: '区域医疗中心设置规划编制过程中的专家意见和最终方案。',
    steps: [
      ...step.replied(
        16,
        decision.partly(
          decision.DISCUSSION,
          '区域医疗中心设置规划（最终方案）',
          '编制过程中的专家讨论意见',
          '讨论意见属于过程性信息，最终方案予以提供。',
          '专家意见为规划编制过程中的讨论记录。',
        ),
      ),
      step.remedyFiled(30, 'review', CITY_GOVERNMENT, '望政复〔演示〕18号'),
      step.remedyDecided(66, 'corrected', '责令重新作出答复。'),
    ],
  }),
  byMail({
    key: 'y-third-party',
    applicant: APPLICANTS.builder,
    arrives: on('04-15'),
    subject: '竞标文件',
    description: '康复医院建设项目其他投标人的施工组织设计。',
    steps: [
      step.consulted(3, 'third_party', {
        name: '望澜市磐石建设有限公司',
        information: '投标文件中的施工组织设计',
      }),
      step.partyReached(5),
      step.partyAnswered(9, 'objects', '施工组织设计为本公司商业秘密，不同意公开。'),
      ...step.replied(
        18,
        decision.refused(
          decision.TRADE_SECRET,
          '施工组织设计包含未公开的工法和成本构成，第三方不同意公开且理由合理。',
        ),
        'post',
      ),
      step.remedyFiled(32, 'review', CITY_GOVERNMENT, '望政复〔演示〕12号'),
      step.remedyDecided(70, 'upheld', '维持原答复。'),
      step.remedyFiled(76, 'suit_after_review', DISTRICT_COURT, '〔演示〕0000行初9号'),
    ],
  }),
  online({
    key: 'y-internal',
    applicant: APPLICANTS.feng,
    arrives: on('05-22'),
    description: '市卫生健康委机关年度考核各科室得分排名。',
    steps: step.replied(
      8,
      decision.refused(
        decision.PERSONNEL,
        '机关内部考核得分为人事管理信息，不对外产生影响。',
        '考核结果用于机关内部人事管理。',
      ),
    ),
  }),
  byMail({
    key: 'y-case-file',
    applicant: APPLICANTS.food,
    arrives: on('07-08'),
    subject: '执法案卷',
    description: '餐饮具集中消毒单位处罚案的现场笔录和执法音像记录。',
    steps: [
      ...step.replied(
        14,
        decision.refused(
          decision.CASE_FILE,
          '现场笔录和音像记录为行政执法案卷信息，处罚决定书已依法公开。',
          '材料归入行政处罚案卷，由执法机构保管。',
        ),
        'post',
      ),
      step.remedyFiled(26, 'direct_suit', DISTRICT_COURT, '〔演示〕0000行初21号'),
      step.remedyDecided(88, 'upheld', '驳回诉讼请求。'),
    ],
  }),
  online({
    key: 'y-prohibited',
    applicant: APPLICANTS.qin,
    arrives: on('08-06'),
    division: 2,
    description: '某小区传染病确诊病例的姓名、住址和就诊记录。',
    steps: step.replied(
      6,
      decision.prohibited(
        '《中华人民共和国传染病防治法》',
        '法律规定不得公开传染病患者的个人隐私信息，所申请内容无法区分处理。',
      ),
    ),
  }),
  online({
    key: 'y-query',
    applicant: APPLICANTS.lawyers2,
    arrives: on('08-19'),
    description: '某医疗美容机构举办单位的不动产登记资料。',
    steps: step.replied(
      4,
      decision.administrativeQuery('《不动产登记暂行条例》', '市不动产登记中心查询窗口'),
    ),
  }),
  online({
    key: 'y-not-held-1',
    applicant: APPLICANTS.lin,
    arrives: on('01-22'),
    description: '林坊社区卫生服务站关停的批准文件。',
    steps: [
      ...step.replied(10, decision.notHeld('林坊 卫生服务站', '公文处理系统', '医政科档案')),
      step.remedyFiled(24, 'review', CITY_GOVERNMENT, '望政复〔演示〕6号'),
      step.remedyDecided(58, 'other', '申请人撤回申请，终止审查。'),
    ],
  }),
  online({
    key: 'y-not-held-2',
    applicant: APPLICANTS.bai,
    arrives: on('06-24'),
    description: '沙洲村饮用水水质检测报告（1998年）。',
    steps: step.replied(15, decision.notHeld('沙洲村 水质 1998', '档案室', '疾病预防控制中心移交档案')),
  }),
  {
    key: 'y-other-agency',
    agency: 'health',
    applicant: APPLICANTS.meng,
    channel: 'in_person',
    subject: '新农合报销',
    wantedForm: 'paper',
    description: '居民医保大病报销的结算明细。',
    arrives: on('10-15'),
    steps: [
      step.assigned(0),
      ...step.replied(
        5,
        decision.otherAgency('望澜市医疗保障局', '望澜市江口区杏林路11号403室，0000-8800809'),
        'post',
      ),
    ],
  },
  online({
    key: 'y-creation',
    applicant: APPLICANTS.institute,
    arrives: on('07-22'),
    description: '按病种、年龄、职业交叉统计的十年住院费用分析。',
    steps: step.replied(
      14,
      decision.needsCreation('现有数据未按职业归集，须重新清洗、交叉分析近十年病案首页数据。'),
    ),
  }),
  {
    key: 'y-unclear',
    agency: 'health',
    applicant: APPLICANTS.zhuang,
    channel: 'online',
    description: '与本人就医有关的全部政府决定。',
    arrives: on('09-03'),
    steps: [
      step.confirmed(0),
      step.correctionAsked(3, ['请写明所需决定的名称、文号或者作出时间、事由'], '可以附上相关凭证。'),
      step.corrected(9, '就是所有涉及我看病的决定，你们应当知道。'),
      step.assigned(9),
      ...step.replied(17, decision.stillUnclear('补正后的内容仍不能指向特定的政府信息，无法检索。')),
    ],
  },
  {
    key: 'y-petition',
    agency: 'health',
    applicant: APPLICANTS.ruan,
    channel: 'ordinary_mail',
    subject: '投诉医院',
    wantedForm: 'paper',
    description: '要求追究某医院误诊责任并公开处理决定。',
    arrives: on('04-24'),
    steps: [
      step.confirmed(0),
      step.assigned(1),
      ...step.replied(
        7,
        decision.petition('申请内容为投诉，要求追究医疗机构责任。', '0000-8800414（综合监督科）'),
        'post',
      ),
    ],
  },
  online({
    key: 'y-duplicate',
    applicant: APPLICANTS.lin,
    arrives: on('03-18'),
    description: '林坊社区卫生服务站关停的批准文件（再次申请）。',
    steps: step.replied(5, decision.duplicateOf('y-not-held-1')),
  }),
  online({
    key: 'y-publication',
    applicant: APPLICANTS.charity,
    arrives: on('11-05'),
    description: '历年《望澜卫生健康年鉴》电子版。',
    steps: step.replied(
      4,
      decision.publication('《望澜卫生健康年鉴》', '市图书馆地方文献部，或者向出版社购买'),
    ),
  }),
  {
    key: 'y-excessive',
    agency: 'health',
    applicant: APPLICANTS.qin,
    channel: 'online',
    description: '第二十三次申请：委机关每日食堂菜单。',
    arrives: on('10-22'),
    steps: [
      ...step.taken(0),
      step.reasonsAsked(3, '两个月内您已提出二十三件申请，多数内容与您的生产、生活无关，请说明理由。'),
      step.reasonsGiven(7, '想看就申请，不需要理由。'),
      ...step.replied(
        13,
        decision.excessive('申请频次明显超过合理范围，所述理由不能说明申请的必要，理由不合理。'),
      ),
    ],
  },
  online({
    key: 'y-reconfirm',
    applicant: APPLICANTS.he2,
    arrives: on('09-24'),
    description: '请确认贵委答复中所附诊所名单是否为最新并加盖公章。',
    steps: step.replied(6, decision.reconfirmation('申请人已于本年通过依申请公开取得诊所名单。')),
  }),
  {
    key: 'y-lapsed',
    agency: 'health',
    applicant: APPLICANTS.tao,
    channel: 'online',
    description: '医院文件。',
    arrives: on('05-07'),
    steps: [
      step.confirmed(0),
      step.correctionAsked(3, ['请写明医院名称和所需文件的名称、文号'], '请具体描述。'),
      step.correctionLapsed(20),
    ],
  },
  byMail({
    key: 'y-fee-unpaid',
    applicant: APPLICANTS.lawyers,
    arrives: on('06-03'),
    subject: '处方点评',
    description: '近三年处方点评报告全部复印件。',
    steps: [
      step.feeNoticed(6, 412, '通过非税收入缴款平台缴费。'),
      step.feeNoticeReceived(8),
      step.feeLapsed(30),
    ],
  }),
  online({
    key: 'y-withdrawn',
    applicant: APPLICANTS.committee,
    arrives: on('08-27'),
    division: 2,
    description: '文昌里社区除四害经费拨付情况。',
    steps: [step.withdrawn(6, '已与街道核实，不再需要。')],
  }),
  online({
    key: 'y-not-information',
    applicant: APPLICANTS.jiang,
    arrives: on('11-19'),
    description: '请解释新版诊所备案办法第三条应当如何理解。',
    steps: step.replied(
      5,
      decision.notGovernmentInformation('申请内容为就政策提出咨询，不是申请获取以一定形式记录、保存的信息。'),
    ),
  }),
  online({
    key: 'y-carried-out-1',
    applicant: APPLICANTS.shen,
    arrives: on('12-16'),
    description: '全市婴幼儿照护服务机构备案名单及补助发放情况。',
    steps: step.replied(17, decision.granted('托育机构备案名单', '补助发放情况表')),
  }),
  byMail({
    key: 'y-carried-out-2',
    applicant: APPLICANTS.logistics,
    arrives: on('12-24'),
    subject: '血液配送合同',
    description: '血液冷链配送服务合同。',
    steps: [
      step.consulted(3, 'third_party', {
        name: '望澜市迅达医药物流有限公司',
        information: '血液冷链配送服务合同',
      }),
      step.partyReached(5),
      step.partyAnswered(14, 'consents', '同意公开。'),
      ...step.replied(22, decision.grantedOnPaper('血液冷链配送服务合同'), 'post'),
    ],
  }),
];

/** A few of other agencies, so that the supervising office's figures are not only one agency's. */
const ELSEWHERE: readonly DemonstrationCase[] = [
  online({
    key: 'y-education-1',
    agency: 'education',
    applicant: APPLICANTS.zhuang,
    arrives: on('03-05'),
    description: '江口区新建小学施划学区的论证材料。',
    steps: step.replied(14, decision.granted('学区划分方案')),
  }),
  online({
    key: 'y-education-2',
    agency: 'education',
    applicant: APPLICANTS.college,
    arrives: on('09-10'),
    description: '全市中小学心理健康教师配备情况。',
    steps: step.replied(9, decision.granted('心理健康教师配备统计表')),
  }),
  byMail({
    key: 'y-housing',
    agency: 'housing',
    applicant: APPLICANTS.he,
    arrives: on('05-28'),
    description: '文昌里片区房屋征收补偿方案征求意见的采纳情况。',
    steps: step.replied(16, decision.grantedOnPaper('征求意见采纳情况说明'), 'post'),
  }),
  byMail({
    key: 'y-resources',
    agency: 'natural-resources',
    applicant: APPLICANTS.meng,
    arrives: on('07-15'),
    description: '听松镇永久基本农田划定成果图。',
    steps: [
      step.extensionProposed(14, 10, '图件需要脱密处理后方能提供。'),
      step.extensionApproved(15),
      ...step.replied(26, decision.grantedOnPaper('永久基本农田划定成果图（公开版）'), 'post'),
    ],
  }),
  online({
    key: 'y-market',
    agency: 'market-regulation',
    applicant: APPLICANTS.charity,
    arrives: on('10-11'),
    description: '儿童用品质量监督抽查不合格产品名单。',
    steps: step.replied(6, decision.published('产品质量监督抽查通告', '望澜市人民政府网站—监督检查栏目')),
  }),
];

export const LAST_YEARS_CASES: readonly DemonstrationCase[] = [...AT_HEALTH, ...ELSEWHERE];
