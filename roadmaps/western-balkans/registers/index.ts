// All registers. A new one is one file and one line here.
import type { Register } from '#definition'
import { awarenessActivities } from './awareness-activities.ts'
import { brokers } from './brokers.ts'
import { campaigns } from './campaigns.ts'
import { collection } from './collection.ts'
import { cooperation } from './cooperation.ts'
import { criminalCases } from './criminal-cases.ts'
import { destruction } from './destruction.ts'
import { euSeizures } from './eu-seizures.ts'
import { exportChecks } from './export-checks.ts'
import { exportLicences } from './export-licences.ts'
import { focalPointAssessments } from './focal-point-assessments.ts'
import { incidents } from './incidents.ts'
import { inspections } from './inspections.ts'
import { intelligence } from './intelligence.ts'
import { legalInstruments } from './legal-instruments.ts'
import { lostAndStolen } from './lost-and-stolen.ts'
import { policyDocuments } from './policy-documents.ts'
import { seizures } from './seizures.ts'
import { storageAssessments } from './storage-assessments.ts'
import { surveyWaves } from './survey-waves.ts'
import { traceRequests } from './trace-requests.ts'

export const registers: readonly Register[] = [
  seizures,
  incidents,
  criminalCases,
  traceRequests,
  lostAndStolen,
  collection,
  campaigns,
  destruction,
  cooperation,
  intelligence,
  focalPointAssessments,
  exportLicences,
  exportChecks,
  brokers,
  storageAssessments,
  inspections,
  legalInstruments,
  policyDocuments,
  awarenessActivities,
  surveyWaves,
  euSeizures,
]
