// The jurisdiction whose authorities have their seat in Chisinau: associated with the Roadmap, no part of the region.
import { defineJurisdiction } from '#definition'
import { institutionsOf } from './institutions-of.ts'

const seat = {
  en: 'Chisinau',
  sq: 'Kishinau',
  bs: 'Kišinjev',
  mk: 'Кишињев',
  'sr-Latn': 'Kišinjev',
  'sr-Cyrl': 'Кишињев',
  ro: 'Chișinău',
}

export const chisinau = defineJurisdiction({
  id: 'chisinau',
  name: seat,
  seat,
  membership: 'associated',
  note: {
    en: 'Associated itself with the Joint Statement and the adopted elements of the Roadmap; not part of the Western Balkans and not counted in their totals.',
  },
  languages: ['ro'],
  timeZone: 'Europe/Chisinau',
  mappings: { iso3: 'MDA', iso2: 'MD', m49: '498' },
  institutions: institutionsOf('chisinau'),
  namedAs: { un: { name: { en: 'Republic of Moldova' } }, eu: { name: { en: 'Moldova' } } },
})
