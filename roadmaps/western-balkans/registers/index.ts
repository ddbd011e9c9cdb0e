// All registers. A new one is one file and one line here.
import type { Register } from '#definition'
import { awarenessActivities } from './awareness-activities.ts'
import { collection } from './collection.ts'
import { cooperation } from './cooperation.ts'
import { criminalCases } from './criminal-cases.ts'
import { destruction } from './destruction.ts'
import { exportChecks } from './export-checks.ts'
import { incidents } from './incidents.ts'
import { intelligence } from './intelligence.ts'
import { lostAndStolen } from './lost-and-stolen.ts'
import { seizures } from './seizures.ts'
import { storageAssessments } from './storage-assessments.ts'
import { traceRequests } from './trace-requests.ts'

export const registers: readonly Register[] = [
  seizures,
  incidents,
  criminalCases,
  collection,
  destruction,
  cooperation,
  intelligence,
  traceRequests,
  lostAndStolen,
  exportChecks,
  storageAssessments,
  awarenessActivities,
]
