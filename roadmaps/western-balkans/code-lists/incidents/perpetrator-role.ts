// What a perpetrator did in an incident.
import { defineCodeList } from '#definition'

export const perpetratorRoleCodes = defineCodeList({
  id: 'perpetrator-role',
  name: { en: 'Role' },
  source: 'Armed Violence Monitoring Platform (SEESAC)',
  codes: {
    perpetrator: { name: { en: 'perpetrator' } },
    'co-perpetrator': { name: { en: 'co-perpetrator' } },
    instigator: { name: { en: 'instigator' } },
    accomplice: { name: { en: 'accomplice' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
