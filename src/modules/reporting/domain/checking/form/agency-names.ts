/** True for the name of a people's government (its report covers the whole area and is due by 31 March). */
export function isGovernment(agency: string): boolean {
  return (
    /人民政府$|(?<!\p{Script=Han}办)政府$/u.test(agency) ||
    /^\p{Script=Han}{1,12}[省市县区州旗]$/u.test(agency)
  );
}

/**
 * Street offices and the committees of zones act for a government without being its department: Art. 49 does not name
 * them, so only the later of its two dates is certain to bind them.
 */
export function isAgentOfGovernment(agency: string): boolean {
  return /(街道办事处|街道办|街道|管委会|(新区|园区|开发区|高新区|试验区|示范区|度假区|风景区)(管理委员会)?)$/.test(
    agency,
  );
}

/** True for the people's government of a town or township: no department, and below the counties that Art. 49 names. */
export function isTownship(agency: string): boolean {
  return /(镇|乡|苏木)(人民)?政府$/.test(agency);
}

/** True for the name of a department of a local government: a bureau, commission, office. */
export function isDepartment(agency: string): boolean {
  return !isGovernment(agency) && /(局|委员会|委|厅|办公室|中心|支队|大队|站|所)$/.test(agency);
}

/** True when the letters of `short` stand in `long` in the same order: 卫健局 in 卫生健康局. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

const SUFFIX = /(局|委员会|委|厅|办公室|中心)$/;

/**
 * Names of agencies of the same kind in a sentence, e.g. for 甲区卫健局 also 乙区卫健局. A place counts when `wholeText`
 * names it at least twice, so that a verb before 市 is not taken for one.
 */
export function sameKindNames(agency: string, text: string, wholeText: string): string[] {
  if (!SUFFIX.test(agency) || agency.length < 6) return [];
  const kind = agency.slice(-Math.min(5, agency.length - 3));
  const names: string[] = [];
  let at = text.indexOf(kind);
  while (at >= 0) {
    const before = /\p{Script=Han}{2,10}$/u.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? '';
    const place = /(?:^|[,、的和由在为])?(\p{Script=Han}{1,6}(?:省|市|县|区|州|旗|镇|乡))$/u.exec(
      before,
    )?.[1];
    const known = place !== undefined && wholeText.split(place).length > 2;
    if (known) names.push(`${place}${kind}`);
    at = text.indexOf(kind, at + kind.length);
  }
  return names;
}
