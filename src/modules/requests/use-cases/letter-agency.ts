import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { listAgencies } from '../../identity/index.ts';
import type { Agency } from '../../identity/index.ts';
import type { RequestSettings } from '../contract/settings.ts';
import type { ReconsiderationAgency } from '../domain/outcomes/index.ts';
import type { LetterAgency } from '../letters/index.ts';

/** The agency as its letters name it on a day, and its part of letter numbers. */
export async function letterAgency(
  ctx: LoadContext,
  agencyId: string,
  on: string,
  settings: RequestSettings,
): Promise<{ agency: LetterAgency; abbreviation: string }> {
  const agencies = new Map(
    (await listAgencies(ctx.tx, { on, includeClosed: true })).map((one) => [one.id, one]),
  );
  const agency = agencies.get(agencyId)!;
  const { titleStyle, administrativeQueryVariant, portalUrl } = settings;
  return {
    abbreviation: agency.documentAbbreviation,
    agency: {
      name: agency.name,
      office: agency.foiOffice,
      reconsideration: reconsiderationAgency(agency, agencies),
      reconsiderationUrl: agency.remedies.onlineReconsiderationUrl,
      courtName: agency.remedies.courtName,
      titleStyle,
      administrativeQueryVariant,
      ...(portalUrl ? { portalUrl } : {}),
    },
  };
}

/** Facts for the reconsideration organ (行政复议法 Art. 24–28), governments taken from the tree of agencies. */
function reconsiderationAgency(agency: Agency, agencies: ReadonlyMap<string, Agency>): ReconsiderationAgency {
  const { system, superiorGovernmentName, superiorDepartmentName } = agency.remedies;
  const { name } = agency;
  const superiorDepartment = superiorDepartmentName || null;
  switch (system) {
    case 'provincial_government':
    case 'state_council_department':
      return { name, kind: system };
    case 'local_government': {
      const above = governmentAt(agency.parentId, agencies);
      return { name, kind: system, superiorGovernment: superiorGovernmentName || above?.name || null };
    }
    case 'vertical':
      return { name, kind: 'vertical_system', superiorDepartment };
    case 'judicial_administration':
    case 'local_department': {
      const own = governmentAt(agency.parentId, agencies);
      const ownGovernment = own?.name ?? (superiorGovernmentName || null);
      if (system === 'judicial_administration')
        return { name, kind: system, ownGovernment, superiorDepartment };
      return { name, kind: LOCAL_KIND[agency.kind] ?? 'local_department', ownGovernment };
    }
  }
}

const LOCAL_KIND: Partial<Record<Agency['kind'], ReconsiderationAgency['kind']>> = {
  field_office: 'field_office',
  public_body: 'authorised_organisation',
};

/** The nearest government at or above a place in the tree. */
function governmentAt(id: string | null, agencies: ReadonlyMap<string, Agency>): Agency | undefined {
  for (let at = id === null ? undefined : agencies.get(id); at; at = agencies.get(at.parentId ?? ''))
    if (at.kind === 'government') return at;
  return undefined;
}
