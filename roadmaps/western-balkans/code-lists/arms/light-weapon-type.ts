// Types of light weapons.
import { defineCodeList } from '#definition'

export const lightWeaponTypeCodes = defineCodeList({
  id: 'light-weapon-type',
  name: { en: 'Type of light weapon' },
  source: 'SDG 16.4.2 metadata (UNODC, UNODA), list of light weapons',
  codes: {
    'heavy-machine-gun': { name: { en: 'heavy machine gun' } },
    'grenade-launcher': { name: { en: 'hand-held, under-barrel or mounted grenade launcher' } },
    'anti-aircraft-gun': { name: { en: 'portable anti-aircraft gun' } },
    'anti-tank-gun': { name: { en: 'portable anti-tank gun' } },
    'recoilless-rifle': { name: { en: 'recoilless rifle' } },
    'anti-tank-launcher': { name: { en: 'portable launcher of anti-tank missiles or rockets' } },
    'anti-aircraft-launcher': { name: { en: 'portable launcher of anti-aircraft missiles' } },
    mortar: { name: { en: 'mortar under 100 mm' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
