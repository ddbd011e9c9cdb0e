// All data elements, family by family. A new family is one file and one line here.
import * as collection from './stores/collection.ts'
import * as cooperation from './justice/cooperation.ts'
import * as destruction from './stores/destruction.ts'
import * as euSeizures from './justice/eu-seizures.ts'
import * as exchanges from './policy/exchanges.ts'
import * as exportControl from './control/export-control.ts'
import * as focalPoints from './policy/focal-points.ts'
import * as frameworks from './policy/frameworks.ts'
import * as funding from './context/funding.ts'
import * as incidents from './justice/incidents.ts'
import * as justiceChain from './justice/justice-chain.ts'
import * as perception from './policy/perception.ts'
import * as policyDocuments from './policy/policy-documents.ts'
import * as population from './context/population.ts'
import * as seizures from './justice/seizures.ts'
import * as statedChanges from './context/stated-changes.ts'
import * as stocks from './context/stocks.ts'
import * as storageFacilities from './stores/storage-facilities.ts'
import * as tracing from './justice/tracing.ts'
import * as awareness from './policy/awareness.ts'
import * as brokers from './control/brokers.ts'
import * as campaigns from './stores/campaigns.ts'
import * as inspections from './control/inspections.ts'
import * as licenceChecks from './control/licence-checks.ts'
import * as missingFirearms from './justice/missing-firearms.ts'
import * as traceRequests from './justice/trace-requests.ts'
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
  ...Object.values(exchanges),
  ...Object.values(brokers),
  ...Object.values(campaigns),
  ...Object.values(inspections),
  ...Object.values(licenceChecks),
  ...Object.values(missingFirearms),
  ...Object.values(traceRequests),
  ...Object.values(population),
]
