// The jurisdiction whose authorities have their seat in Belgrade.
import { defineJurisdiction } from '#definition'
import { institutionsOf } from './institutions-of.ts'

const seat = {
  en: 'Belgrade',
  sq: 'Beograd',
  bs: 'Beograd',
  mk: 'Белград',
  'sr-Latn': 'Beograd',
  'sr-Cyrl': 'Београд',
  ro: 'Belgrad',
}

export const belgrade = defineJurisdiction({
  id: 'belgrade',
  name: seat,
  seat,
  membership: 'member',
  languages: ['sr-Cyrl', 'sr-Latn'],
  timeZone: 'Europe/Belgrade',
  mappings: { iso3: 'SRB', iso2: 'RS', m49: '688' },
  institutions: institutionsOf('belgrade'),
  namedAs: { un: { name: { en: 'Serbia' } }, eu: { name: { en: 'Serbia' } } },
})
