// The weapon an incident or seizure was about.
import { defineCodeList } from '#definition'

export const weaponUsedCodes = defineCodeList({
  id: 'weapon-used',
  name: { en: 'Weapon involved' },
  source: 'Armed Violence Monitoring Platform (SEESAC)',
  codes: {
    handgun: { name: { en: 'handgun' } },
    'long-gun': { name: { en: 'rifle or shotgun' } },
    automatic: { name: { en: 'automatic or military-grade weapon' } },
    'gas-pistol': { name: { en: 'gas pistol' } },
    'air-gun': { name: { en: 'air gun' } },
    explosive: { name: { en: 'explosive or grenade' } },
    pyrotechnic: { name: { en: 'pyrotechnic device' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
