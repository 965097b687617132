import type { StoredFile } from '../../../kernel/files/store.ts';
import type { Route } from '../../../kernel/http/routes.ts';
import {
  addressYearsSchema,
  fileDescriptionSchema,
  policyListSchema,
  releasedAddressesSchema,
  releasedRecordsSchema,
} from '../contract.ts';
import { describePublicFile } from '../use-cases/open-data/describe-public-file.ts';
import { listPolicies } from '../use-cases/open-data/list-policies.ts';
import { listAddressYears } from '../use-cases/open-data/list-address-years.ts';
import { listReleasedAddresses } from '../use-cases/open-data/list-released-addresses.ts';
import { listReleasedRecords } from '../use-cases/open-data/list-released-records.ts';

/** Published documents as data, below `/public`. */
export const OPEN_DATA_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/public/files/:fileId/description',
    useCase: describePublicFile,
    output: fileDescriptionSchema,
    respond: (reply, { id, name, mediaType, size, sha256 }: StoredFile) =>
      reply.send({ id, name, mediaType, size, sha256 }),
  },
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
