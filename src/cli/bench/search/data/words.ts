/** Words of the measured documents, ours: what offices write about, by topic, and what stands in every text. */
export const COMMON = (
  '工作 要求 通知 单位 部门 有关 组织 实施 管理 服务 建设 发展 推进 落实 加强 完善 提高 保障 责任 制度 规定 办法 方案 措施 ' +
  '意见 情况 问题 重点 项目 资金 企业 群众 社会 政府 全市 各级 依法 按照 根据 结合 实际 认真 贯彻 执行 开展 做好 确保 促进 ' +
  '规范 监督 检查 考核 评价 机制 体系 能力 水平 质量 安全 风险 信息 公开 申请 材料 程序 办理 审批 受理 时限 标准 条件 对象 ' +
  '范围 内容 方式 目标 任务 阶段 时间 年度 计划 总结 报告 统计 数据 分析 研究 决定 批准 印发 施行 附件 联系 电话 地址'
).split(' ');

/** What two agencies may be concerned with; the documents of a topic use its words more often. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  labour_personnel:
    '养老保险 失业保险 工伤认定 职业培训 技能补贴 劳动合同 最低工资 公务员 事业单位 招聘公告 创业担保 就业援助'.split(
      ' ',
    ),
  civil_affairs_relief:
    '最低生活保障 特困供养 残疾人 临时救助 养老机构 儿童福利 婚姻登记 殡葬服务 社会组织 慈善捐赠 救灾物资 社区服务'.split(
      ' ',
    ),
  construction_environment:
    '老旧小区 加装电梯 保障性住房 城市更新 污水处理 垃圾分类 扬尘治理 环境影响评价 排污许可 施工许可 物业管理 公积金'.split(
      ' ',
    ),
  health_sport:
    '医疗保险 家庭医生 疫苗接种 公共卫生 药品采购 医疗机构 门诊报销 全民健身 体育场馆 传染病防控 慢性病 妇幼保健'.split(
      ' ',
    ),
  science_education:
    '义务教育 学区划分 招生计划 高中阶段 学生资助 校车安全 民办学校 教师资格 科技创新 高新技术企业 知识产权 职业教育'.split(
      ' ',
    ),
  finance_audit:
    '财政预算 部门决算 政府采购 专项资金 审计报告 国有资产 税收优惠 债务管理 转移支付 绩效评价 非税收入 会计监督'.split(
      ' ',
    ),
  agriculture_water:
    '农村承包地 高标准农田 粮食收购 种植补贴 水利工程 防汛抗旱 水资源 动物防疫 农产品 乡村振兴 农机购置 渔业养殖'.split(
      ' ',
    ),
  industry_transport:
    '公共交通 道路运输 公交线路 停车收费 网约车 交通管制 公路养护 工业园区 节能改造 电力供应 港口建设 物流配送'.split(
      ' ',
    ),
  market_work_safety:
    '食品安全 营业执照 特种设备 产品质量 价格监测 消费投诉 安全生产 危险化学品 消防检查 行政处罚 信用修复 计量检定'.split(
      ' ',
    ),
  land_energy:
    '国土空间规划 土地征收 建设用地 不动产登记 矿产资源 征收补偿 地质灾害 测绘成果 林业有害生物 自然保护区 宅基地 用地审批'.split(
      ' ',
    ),
};

export const PLACES = '东城 西关 南湖 北岭 青石 云台 柳溪 双河 金沙 白塔 龙泉 凤山 清江 桃源 永宁 新安'.split(
  ' ',
);

export const VERBS = '印发 公布 调整 下达 批准 开展 做好 规范 加强 征求 转发 废止'.split(' ');
export const NOUNS =
  '实施方案 管理办法 工作计划 补贴标准 专项检查 名单 目录 经费预算 实施细则 工作要点 服务指南 年度报告'.split(
    ' ',
  );
