import type { Route } from '../../../kernel/http/routes.ts';
import {
  addressYearsSchema,
  policyListSchema,
  releasedAddressesSchema,
  releasedRecordsSchema,
} from '../contract.ts';
import { listPolicies } from '../use-cases/open-data/list-policies.ts';
import { listAddressYears } from '../use-cases/open-data/list-address-years.ts';
import { listReleasedAddresses } from '../use-cases/open-data/list-released-addresses.ts';
import { listReleasedRecords } from '../use-cases/open-data/list-released-records.ts';

/** Published documents as data, below `/public`. */
export const OPEN_DATA_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/public/policies', useCase: listPolicies, output: policyListSchema },
  {
    method: 'GET',
    path: '/public/records',
    useCase: listReleasedRecords,
    output: releasedRecordsSchema,
    rateLimit: { max: 120, perSeconds: 60 },
  },
  { method: 'GET', path: '/public/records/years', useCase: listAddressYears, output: addressYearsSchema },
  {
    method: 'GET',
    path: '/public/records/addresses',
    useCase: listReleasedAddresses,
    output: releasedAddressesSchema,
    rateLimit: { max: 30, perSeconds: 60 },
  },
];
