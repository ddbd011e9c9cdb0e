// The jurisdiction whose authorities have their seat in Skopje.
import { defineJurisdiction } from '#definition'
import { institutionsOf, type OwnNames } from './institutions-of.ts'

const seat = {
  en: 'Skopje',
  sq: 'Shkup',
  bs: 'Skoplje',
  mk: 'Скопје',
  'sr-Latn': 'Skoplje',
  'sr-Cyrl': 'Скопље',
  ro: 'Skopje',
}

/** Who signed a memorandum of understanding in November 2023, and who came to workshops in early 2023: UNODC tells of both. */
const memorandum =
  'https://unodc.org/unodc/en/firearms-protocol/news/2023/Nov/enhanced-cooperation-in-north-macedonia-to-tackle-illicit-firearms-following-landmark-legal-reforms.html'
const workshops =
  'https://www.unodc.org/unodc/en/firearms-protocol/news/2023/Feb/customization-of-unodcs-guidelines-on-investigation-and-prosecution-of-firearms-offences-in-north-macedonia.html'
const ownNames: OwnNames = {
  'interior-ministry': { name: { en: 'Ministry of Interior' }, source: memorandum },
  customs: { name: { en: 'Customs Administration' }, source: memorandum },
  prosecution: { name: { en: 'Public Prosecutor of the Republic of North Macedonia' }, source: memorandum },
  'border-police': { name: { en: 'Border Police' }, source: workshops },
  prison: {
    name: { en: 'Directorate for the Execution of Sanctions' },
    source: 'https://www.nhc.nl/juvenile-detention-reform/',
  },
  laboratory: { name: { en: 'Department of Forensics and Technical Expertise' }, source: workshops },
}

export const skopje = defineJurisdiction({
  id: 'skopje',
  name: seat,
  seat,
  membership: 'member',
  languages: ['mk', 'sq'],
  timeZone: 'Europe/Skopje',
  mappings: { iso3: 'MKD', iso2: 'MK', m49: '807' },
  institutions: institutionsOf('skopje', [], ownNames),
  namedAs: { un: { name: { en: 'North Macedonia' } }, eu: { name: { en: 'North Macedonia' } } },
})
