/**
 * What an agency is for the purposes of the Administrative Reconsideration Act 2023, Art. 24–28. `field_office` is a
 * department's field office acting in its own name (派出机构); `government_field_office` is a government's (派出机关).
 */
export type ReconsiderationKind =
  | 'local_department'
  | 'local_government'
  | 'provincial_government'
  | 'government_field_office'
  | 'field_office'
  | 'authorised_organisation'
  | 'state_council_department'
  | 'vertical_system' // customs, finance, foreign exchange, tax, state security (Art. 27)
  | 'judicial_administration'; // Art. 28

/** Facts from the agency's record that decide where a reconsideration goes. */
export interface ReconsiderationAgency {
  readonly name: string;
  readonly kind: ReconsiderationKind;
  /** The people's government the agency, or the department it belongs to, is part of. */
  readonly ownGovernment?: string | null;
  /** A government's next higher people's government. */
  readonly superiorGovernment?: string | null;
  /** Vertical systems and judicial administration: the superior department. */
  readonly superiorDepartment?: string | null;
  /** A field office set up by district of a municipality or prefecture city: the government of the place (Art. 24 ¶4). */
  readonly placeGovernment?: string | null;
}

/** The organ or, where the law leaves a choice, the organs; `missing` names the agency field that has to be filled in. */
export interface ReconsiderationOrgans {
  readonly organs: readonly string[];
  readonly missing: 'ownGovernment' | 'superiorGovernment' | 'superiorDepartment' | null;
  /** After reconsideration by the organ itself the State Council may be asked for a ruling instead (Art. 26). */
  readonly stateCouncilRuling: boolean;
}

/** The reconsideration organ by Art. 24–28 of the act. */
export function reconsiderationOrgans(agency: ReconsiderationAgency): ReconsiderationOrgans {
  switch (agency.kind) {
    case 'provincial_government': // Art. 24 ¶2
    case 'state_council_department': // Art. 25(1)
      return { organs: [agency.name], missing: null, stateCouncilRuling: true };
    case 'local_government': // Art. 24 ¶1(2)
      return one(agency, ['superiorGovernment']);
    case 'vertical_system': // Art. 27
      return one(agency, ['superiorDepartment']);
    case 'judicial_administration': // Art. 28
      return one(agency, ['ownGovernment', 'superiorDepartment']);
    case 'field_office': // Art. 24 ¶4
      return one(agency, ['ownGovernment'], agency.placeGovernment);
    case 'local_department': // Art. 24 ¶1(1)
    case 'government_field_office': // Art. 24 ¶1(3)
    case 'authorised_organisation': // Art. 24 ¶1(4)
      return one(agency, ['ownGovernment']);
  }
}

function one(
  agency: ReconsiderationAgency,
  fields: readonly ('ownGovernment' | 'superiorGovernment' | 'superiorDepartment')[],
  also?: string | null,
): ReconsiderationOrgans {
  const missing = fields.find((field) => !agency[field]?.trim()) ?? null;
  const named = [...fields.map((field) => agency[field]), also];
  const organs = named.filter((name): name is string => Boolean(name?.trim()));
  return { organs: [...new Set(organs)], missing, stateCouncilRuling: false };
}
