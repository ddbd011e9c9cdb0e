// The jurisdiction whose authorities have their seat in Skopje.
import { defineJurisdiction } from '#definition'
import { institutionsOf } from './institutions-of.ts'

const seat = {
  en: 'Skopje',
  sq: 'Shkup',
  bs: 'Skoplje',
  mk: 'Скопје',
  'sr-Latn': 'Skoplje',
  'sr-Cyrl': 'Скопље',
  ro: 'Skopje',
}

export const skopje = defineJurisdiction({
  id: 'skopje',
  name: seat,
  seat,
  membership: 'member',
  languages: ['mk', 'sq'],
  timeZone: 'Europe/Skopje',
  mappings: { iso3: 'MKD', iso2: 'MK', m49: '807' },
  institutions: institutionsOf('skopje'),
  namedAs: { un: { name: { en: 'North Macedonia' } }, eu: { name: { en: 'North Macedonia' } } },
})
