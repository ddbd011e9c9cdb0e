// The jurisdiction whose authorities have their seat in Tirana.
import { defineJurisdiction } from '#definition'
import { institutionsOf } from './institutions-of.ts'

const seat = {
  en: 'Tirana',
  sq: 'Tiranë',
  bs: 'Tirana',
  mk: 'Тирана',
  'sr-Latn': 'Tirana',
  'sr-Cyrl': 'Тирана',
  ro: 'Tirana',
}

export const tirana = defineJurisdiction({
  id: 'tirana',
  name: seat,
  seat,
  membership: 'member',
  languages: ['sq'],
  mappings: { iso3: 'ALB', iso2: 'AL', m49: '008' },
  institutions: institutionsOf('tirana'),
  namedAs: { un: { name: { en: 'Albania' } }, eu: { name: { en: 'Albania' } } },
})
