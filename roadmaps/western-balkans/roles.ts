// Who comes to the Roadmap's figures, and what they may do with those of every jurisdiction.
// A right given here holds for all jurisdictions alike, so a role has only what it may do everywhere: officers and
// commissions, who answer for one of them, read what is public.
import { defineRole, type Role } from '#definition'

export const roles: readonly Role[] = [
  defineRole({ id: 'public', name: { en: 'Public' }, reads: ['public'], writes: false }),
  defineRole({
    id: 'reporting-officer',
    name: { en: 'Reporting officer of an institution' },
    reads: ['public'],
    writes: false,
  }),
  defineRole({
    id: 'commission',
    name: { en: 'SALW Commission or Firearms Focal Point' },
    reads: ['public'],
    writes: false,
  }),
  defineRole({
    id: 'secretariat',
    name: { en: 'Regional secretariat' },
    reads: ['public', 'restricted'],
    writes: true,
    accepts: true,
  }),
  defineRole({ id: 'donor', name: { en: 'Donor or partner' }, reads: ['public'], writes: false }),
  defineRole({ id: 'analyst', name: { en: 'Analyst' }, reads: ['public', 'restricted'], writes: false }),
  defineRole({ id: 'auditor', name: { en: 'Auditor' }, reads: ['public', 'restricted'], writes: false }),
  defineRole({
    id: 'administrator',
    name: { en: 'Administrator' },
    reads: ['public', 'restricted'],
    writes: true,
    accepts: true,
  }),
]
