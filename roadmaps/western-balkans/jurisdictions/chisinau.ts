// The jurisdiction whose authorities have their seat in Chisinau: associated with the Roadmap, no part of the region.
import { defineJurisdiction } from '#definition'
import { institutionsOf, type OwnNames } from './institutions-of.ts'

const seat = {
  en: 'Chisinau',
  sq: 'Kishinau',
  bs: 'Kišinjev',
  mk: 'Кишињев',
  'sr-Latn': 'Kišinjev',
  'sr-Cyrl': 'Кишињев',
  ro: 'Chișinău',
}

/** Meetings of the OSCE with those who enforce the law, September 2024. */
const meetings = 'https://osce.org/node/577160'
const ownNames: OwnNames = {
  'interior-ministry': {
    name: { en: 'Ministry of Internal Affairs' },
    source:
      'https://www.undp.org/moldova/press-releases/eu-and-undp-support-moldovan-ministry-internal-affairs-optimise-weapons-electronic-registry',
  },
  police: { name: { en: 'General Police Inspectorate' }, source: meetings },
  'border-police': { name: { en: 'General Border Police Inspectorate' }, source: meetings },
  customs: { name: { en: 'Customs Service' }, source: meetings },
  laboratory: { name: { en: 'Forensic and Judicial Expertise Centre' }, source: meetings },
  prosecution: {
    name: { en: 'Prosecutor’s Office for Combating Organized Crime and Special Cases' },
    source: meetings,
  },
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
  institutions: institutionsOf('chisinau', [], ownNames),
  namedAs: { un: { name: { en: 'Republic of Moldova' } }, eu: { name: { en: 'Moldova' } } },
})
