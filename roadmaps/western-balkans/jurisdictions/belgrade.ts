// The jurisdiction whose authorities have their seat in Belgrade.
import { defineJurisdiction } from '#definition'
import { institutionsOf, type OwnNames } from './institutions-of.ts'

const seat = {
  en: 'Belgrade',
  sq: 'Beograd',
  bs: 'Beograd',
  mk: 'Белград',
  'sr-Latn': 'Beograd',
  'sr-Cyrl': 'Београд',
  ro: 'Belgrad',
}

/** UNODC names who came to its meeting of November 2020. */
const meeting =
  'https://www.unodc.org/unodc/en/firearms-protocol/news/2020/Jan/coordination-meeting-with-unodcs-counterparts-in-serbia.html'
const ownNames: OwnNames = {
  'interior-ministry': {
    name: {
      en: 'Ministry of Interior',
      'sr-Latn': 'Ministarstvo unutrašnjih poslova',
      'sr-Cyrl': 'Министарство унутрашњих послова',
    },
    local: 'sr-Cyrl',
    source: 'https://www.seesac.org/Serbia_7/',
  },
  customs: { name: { en: 'Customs Administration' }, source: meeting },
  prosecution: { name: { en: 'Republic Public Prosecutor’s Office' }, source: meeting },
  laboratory: { name: { en: 'National Forensic Centre' }, source: 'https://undp.org/node/107131' },
  prison: { name: { en: 'Prison Administration' }, source: 'https://www.osce.org/serbia/101430' },
}

export const belgrade = defineJurisdiction({
  id: 'belgrade',
  name: seat,
  seat,
  membership: 'member',
  languages: ['sr-Cyrl', 'sr-Latn'],
  timeZone: 'Europe/Belgrade',
  mappings: { iso3: 'SRB', iso2: 'RS', m49: '688' },
  institutions: institutionsOf('belgrade', [], ownNames),
  namedAs: { un: { name: { en: 'Serbia' } }, eu: { name: { en: 'Serbia' } } },
})
