// All data elements, family by family. A new family is one file and one line here.
import * as collection from './collection.ts'
import * as cooperation from './cooperation.ts'
import * as destruction from './destruction.ts'
import * as euSeizures from './eu-seizures.ts'
import * as exportControl from './export-control.ts'
import * as focalPoints from './focal-points.ts'
import * as frameworks from './frameworks.ts'
import * as funding from './funding.ts'
import * as incidents from './incidents.ts'
import * as justiceChain from './justice-chain.ts'
import * as perception from './perception.ts'
import * as policyDocuments from './policy-documents.ts'
import * as population from './population.ts'
import * as seizures from './seizures.ts'
import * as statedChanges from './stated-changes.ts'
import * as stocks from './stocks.ts'
import * as storageFacilities from './storage-facilities.ts'
import * as tracing from './tracing.ts'
import * as awareness from './awareness.ts'
import * as brokers from './brokers.ts'
import * as campaigns from './campaigns.ts'
import * as inspections from './inspections.ts'
import * as licenceChecks from './licence-checks.ts'
import * as missingFirearms from './missing-firearms.ts'
import * as traceRequests from './trace-requests.ts'
import type { DataElement } from '#definition'

export const dataElements: readonly DataElement[] = [
  ...Object.values(incidents),
  ...Object.values(statedChanges),
  ...Object.values(seizures),
  ...Object.values(collection),
  ...Object.values(destruction),
  ...Object.values(justiceChain),
  ...Object.values(frameworks),
  ...Object.values(policyDocuments),
  ...Object.values(focalPoints),
  ...Object.values(cooperation),
  ...Object.values(exportControl),
  ...Object.values(euSeizures),
  ...Object.values(storageFacilities),
  ...Object.values(perception),
  ...Object.values(stocks),
  ...Object.values(tracing),
  ...Object.values(funding),
  ...Object.values(awareness),
  ...Object.values(brokers),
  ...Object.values(campaigns),
  ...Object.values(inspections),
  ...Object.values(licenceChecks),
  ...Object.values(missingFirearms),
  ...Object.values(traceRequests),
  ...Object.values(population),
]
