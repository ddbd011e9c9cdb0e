// The jurisdiction whose authorities have their seat in Pristina.
import { defineJurisdiction } from '#definition'
import { institutionsOf } from './institutions-of.ts'

const seat = {
  en: 'Pristina',
  sq: 'Prishtinë',
  bs: 'Priština',
  mk: 'Приштина',
  'sr-Latn': 'Priština',
  'sr-Cyrl': 'Приштина',
  ro: 'Priștina',
}

export const pristina = defineJurisdiction({
  id: 'pristina',
  name: seat,
  seat,
  membership: 'member',
  languages: ['sq', 'sr-Latn', 'sr-Cyrl'],
  timeZone: 'Europe/Belgrade',
  // XK and XKX are user-assigned: ISO 3166 leaves them to whoever needs one. KOS is that of a publisher of maps.
  mappings: { iso3: 'XKX', iso2: 'XK', naturalEarth: 'KOS' },
  userAssigned: ['iso3', 'iso2'],
  institutions: institutionsOf('pristina'),
  namedAs: {
    un: {
      name: { en: 'Kosovo*' },
      footnote: {
        en: 'References to Kosovo shall be understood to be in the context of Security Council resolution 1244 (1999).',
      },
    },
    eu: {
      name: { en: 'Kosovo*' },
      footnote: {
        en: 'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
      },
    },
  },
})
