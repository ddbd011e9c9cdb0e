// All pages, in the order of the navigation. A new one is one file and one line here.
import { account } from './people/account.tsx'
import { audit } from './people/audit.tsx'
import { assessment } from './review/assessment.tsx'
import { assessments } from './review/assessments.tsx'
import { completeness } from './quality/completeness.tsx'
import { documents } from './review/documents.tsx'
import { handInFigures } from './imports/hand-in-figures.tsx'
import { importFile } from './imports/import-file.tsx'
import { imports } from './imports/imports.tsx'
import { indicator } from './figures/indicator.tsx'
import { link } from './people/link.tsx'
import { newRecord } from './records/new-record.tsx'
import { openedImport } from './imports/opened-import.tsx'
import { erasures } from './people/erasures.tsx'
import { openings } from './people/openings.tsx'
import { people } from './people/people.tsx'
import { person } from './people/person.tsx'
import { plan } from './review/plan.tsx'
import { plans } from './review/plans.tsx'
import { quality } from './quality/quality.tsx'
import { readings } from './people/readings.tsx'
import { record } from './records/record.tsx'
import { register } from './records/register.tsx'
import { registers } from './records/registers.tsx'
import { handOn } from './hand-on/hand-on.tsx'
import { newRequest } from './requests/new-request.tsx'
import { request } from './requests/request.tsx'
import { requests } from './requests/requests.tsx'
import { unopened } from './requests/unopened.tsx'
import { ruled } from './records/ruled.tsx'
import { cohorts } from './analysis/cohorts.tsx'
import { durations } from './analysis/durations.tsx'
import { explore } from './analysis/explore.tsx'
import { openedPin } from './analysis/opened-pin.tsx'
import { recordMap } from './analysis/record-map.tsx'
import { signals } from './analysis/signals.tsx'
import { signIn } from './people/sign-in.tsx'
import { stateCompleteness } from './quality/state-completeness.tsx'
import { submission } from './review/submission.tsx'
import { submissions } from './review/submissions.tsx'
import { waiting } from './imports/waiting.tsx'

export const pages = [
  indicator,
  assessments,
  assessment,
  submissions,
  submission,
  documents,
  plans,
  plan,
  requests,
  handOn,
  newRequest,
  unopened,
  request,
  registers,
  register,
  newRecord,
  recordMap,
  record,
  importFile,
  waiting,
  ruled,
  imports,
  openedImport,
  handInFigures,
  explore,
  openedPin,
  signals,
  cohorts,
  durations,
  quality,
  completeness,
  stateCompleteness,
  signIn,
  link,
  account,
  people,
  readings,
  openings,
  erasures,
  audit,
  person,
] as const
