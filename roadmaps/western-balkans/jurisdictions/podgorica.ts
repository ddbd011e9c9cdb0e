// The jurisdiction whose authorities have their seat in Podgorica.
import { defineJurisdiction } from '#definition'
import { institutionsOf } from './institutions-of.ts'

const seat = {
  en: 'Podgorica',
  sq: 'Podgoricë',
  bs: 'Podgorica',
  mk: 'Подгорица',
  'sr-Latn': 'Podgorica',
  'sr-Cyrl': 'Подгорица',
  ro: 'Podgorica',
}

export const podgorica = defineJurisdiction({
  id: 'podgorica',
  name: seat,
  seat,
  membership: 'member',
  languages: ['cnr', 'sr-Latn', 'bs', 'sq'],
  timeZone: 'Europe/Podgorica',
  mappings: { iso3: 'MNE', iso2: 'ME', m49: '499' },
  institutions: institutionsOf('podgorica'),
  namedAs: { un: { name: { en: 'Montenegro' } }, eu: { name: { en: 'Montenegro' } } },
})
