// How an item without a holder came to light.
import { defineCodeList } from '#definition'

export const findCircumstanceCodes = defineCodeList({
  id: 'find-circumstance',
  name: { en: 'How it was found' },
  source:
    'SDG 16.4.2 metadata (UNODC, UNODA), “found”; codes from general knowledge of the field, to be checked',
  codes: {
    'public-place': { name: { en: 'in a public place' } },
    cache: { name: { en: 'in a hidden store' } },
    'building-works': { name: { en: 'during building works' } },
    estate: { name: { en: 'in an estate' } },
    search: { name: { en: 'in a search without a known holder' } },
    'battlefield-remnant': { name: { en: 'remnant of war' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
