/**
 * True when the name shows a body without rule-making power. Rules (规章) come from ministries and from governments
 * of provinces, cities with districts and autonomous prefectures (《法规规章备案审查条例》2024 第二条). A name does not
 * tell a city with districts from a county-level city, so city governments are never named here.
 */
export function lacksRulePower(agency: string): boolean {
  if (/(县|区|旗|镇|乡)人民政府/.test(agency)) return !agency.includes('自治区人民政府');
  const local = /[省市县区州盟旗镇乡]/.test(agency.replace(/国家|国务院|中国|中华人民共和国/g, ''));
  return local && /(局|委员会|委|办公室|厅|中心|街道办事处|大队|支队)$/.test(agency);
}
