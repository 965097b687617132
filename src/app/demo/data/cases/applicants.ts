import type { DemonstrationApplicant } from '../../cases/shape.ts';

const person = (name: string, nth: number, address: string): DemonstrationApplicant => ({
  type: 'natural_person',
  name,
  identityNumber: `00000019700101${String(nth).padStart(3, '0')}X`,
  phone: `000-0000-${String(1000 + nth)}`,
  email: `applicant${nth}@mail.example`,
  address: `望澜市${address}`,
});

const body = (
  type: DemonstrationApplicant['type'],
  name: string,
  contactPerson: string,
  nth: number,
): DemonstrationApplicant => ({
  type,
  name,
  contactPerson,
  identityNumber: `00999900000${String(nth).padStart(7, '0')}`,
  phone: `0000-77${String(nth).padStart(5, '0')}`,
  email: `office${nth}@body.example`,
  address: `望澜市江口区青石路${nth}号`,
});

/** The people of Wanglan who ask; nobody of them exists. */
export const APPLICANTS = {
  shen: person('沈漱石', 1, '江口区银杏路31号2单元502室'),
  tao: person('陶然亭', 2, '江口区学府街12号'),
  ye: person('叶知秋', 3, '东湖区环城西路88号'),
  meng: person('孟浩渺', 4, '听松镇上濑村6组'),
  he: person('何处寻', 5, '江口区文昌巷14号'),
  lin: person('林间客', 6, '东湖区杏林路3号1幢1101室'),
  zhuang: person('庄晓梦', 7, '江口区望江雅苑5幢'),
  bai: person('白石溪', 8, '听松镇沙洲村2组'),
  jiang: person('江枫渔', 9, '江口区青石路40号'),
  feng: person('冯虚舟', 10, '东湖区学林坊7号'),
  qin: person('秦时月', 11, '江口区安居路66号'),
  tang: person('汤问渠', 12, '东湖区临江里9号'),
  he2: person('贺知章台', 13, '江口区杏林路21号'),
  ruan: person('阮青衫', 14, '听松镇古樟街20号'),
  maker: body('business', '望澜市安禾医疗器械有限公司', '成器之', 101),
  builder: body('business', '望澜市望江置业有限公司', '房有矩', 102),
  food: body('business', '望澜市满穗食品有限公司', '米满仓', 103),
  logistics: body('business', '望澜市云帆物流有限公司', '路遥知', 104),
  institute: body('research', '望澜市地方治理研究所', '顾问学', 201),
  college: body('research', '望澜学院公共管理系', '章句读', 202),
  charity: body('public_welfare', '望澜市萤火公益服务中心', '萤小光', 301),
  lawyers: body('legal_service', '东原明允律师事务所', '辛律己', 401),
  lawyers2: body('legal_service', '东原衡平律师事务所', '平正言', 402),
  committee: body('other', '望澜市江口区文昌里社区居民委员会', '里仁美', 501),
} as const satisfies Record<string, DemonstrationApplicant>;
