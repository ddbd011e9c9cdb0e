// Who comes to the Roadmap; one file a role. What a role may do holds where a person holds it: for an institution, a jurisdiction, or all.
import type { Role } from '#definition'
import { administrator } from './administrator.ts'
import { analyst } from './analyst.ts'
import { auditor } from './auditor.ts'
import { commission } from './commission.ts'
import { commissionChair } from './commission-chair.ts'
import { focalPoint } from './focal-point.ts'
import { institutionHead } from './institution-head.ts'
import { partner } from './partner.ts'
import { everyone } from './public.ts'
import { reportingOfficer } from './reporting-officer.ts'
import { secretariat } from './secretariat.ts'

export const roles: readonly Role[] = [
  everyone,
  analyst,
  reportingOfficer,
  institutionHead,
  commission,
  commissionChair,
  focalPoint,
  secretariat,
  partner,
  auditor,
  administrator,
]
