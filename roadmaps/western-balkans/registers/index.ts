// All registers. A new one is one file and one line here.
import type { Register } from '#definition'
import { awarenessActivities } from './policy/awareness-activities.ts'
import { brokers } from './control/brokers.ts'
import { campaigns } from './stores/campaigns.ts'
import { collection } from './stores/collection.ts'
import { cooperation } from './justice/cooperation.ts'
import { criminalCases } from './justice/criminal-cases.ts'
import { destruction } from './stores/destruction.ts'
import { euSeizures } from './justice/eu-seizures.ts'
import { emergingIssues } from './threats/emerging-issues.ts'
import { exchanges } from './policy/exchanges.ts'
import { exportChecks } from './control/export-checks.ts'
import { exportLicences } from './control/export-licences.ts'
import { focalPointAssessments } from './policy/focal-point-assessments.ts'
import { incidents } from './justice/incidents.ts'
import { inspections } from './control/inspections.ts'
import { intelligence } from './justice/intelligence.ts'
import { legalInstruments } from './policy/legal-instruments.ts'
import { lostAndStolen } from './justice/lost-and-stolen.ts'
import { policyDocuments } from './policy/policy-documents.ts'
import { requests } from './justice/requests.ts'
import { risks } from './threats/risks.ts'
import { seizures } from './justice/seizures.ts'
import { storageAssessments } from './stores/storage-assessments.ts'
import { surveyWaves } from './policy/survey-waves.ts'
import { threatAssessments } from './threats/threat-assessments.ts'
import { traceRequests } from './justice/trace-requests.ts'

export const registers: readonly Register[] = [
  seizures,
  incidents,
  criminalCases,
  traceRequests,
  requests,
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
  exchanges,
  surveyWaves,
  threatAssessments,
  risks,
  emergingIssues,
  euSeizures,
]
