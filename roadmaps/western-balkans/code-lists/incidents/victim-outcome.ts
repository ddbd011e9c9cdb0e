// What a firearm incident did to a victim.
import { defineCodeList } from '#definition'

export const victimOutcomeCodes = defineCodeList({
  id: 'victim-outcome',
  name: { en: 'Outcome for the victim' },
  source: 'Armed Violence Monitoring Platform (SEESAC)',
  codes: {
    killed: { name: { en: 'killed' } },
    injured: { name: { en: 'injured' } },
    threatened: { name: { en: 'threatened' } },
    unharmed: { name: { en: 'unharmed' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
