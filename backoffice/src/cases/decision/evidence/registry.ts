import type { ComponentType } from 'react';
import { ClassificationFields } from './classification-fields.tsx';
import { ItemsFields } from './items-fields.tsx';
import { ProvisionFields } from './provision-fields.tsx';
import { SearchesFields } from './searches-fields.tsx';
import { pairOf } from './pair-fields.tsx';
import { PriorReplyFields } from './prior-reply-fields.tsx';
import { textOf } from './text-field.tsx';

/** Fields of each member of the evidence; members without fields come from the case's own record. */
export const EVIDENCE: Readonly<Record<string, ComponentType<{ label: string }>>> = {
  items: ItemsFields,
  provision: ProvisionFields,
  publication: pairOf('publication', ['title', 'publicationTitle'], ['where', 'where']),
  withheldPart: textOf('withheldPart'),
  classification: ClassificationFields,
  prohibitingLaw: textOf('prohibitingLaw', 300),
  adverseEffect: textOf('adverseEffect'),
  classMembership: textOf('classMembership'),
  accessLaw: pairOf('accessLaw', ['law', 'law'], ['where', 'lawWhere']),
  searches: SearchesFields,
  otherAgency: pairOf('otherAgency', ['name', 'agencyName'], ['contact', 'contact']),
  responsibleUnknown: textOf('responsibleUnknown', 1000),
  creationNeeded: textOf('creationNeeded', 1000),
  petitionChannel: textOf('petitionChannel', 300),
  priorReply: PriorReplyFields,
  publicationSource: pairOf('publicationSource', ['title', 'publicationTitle'], ['where', 'where']),
  statedReasons: textOf(['statedReasons', 'assessment']),
  obtainedBefore: textOf('obtainedBefore', 1000),
  overrideReasons: textOf('overrideReasons'),
};
