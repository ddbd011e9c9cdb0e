// The jurisdiction whose authorities have their seat in Podgorica.
import { defineJurisdiction } from '#definition'
import { institutionsOf, type OwnNames } from './institutions-of.ts'

const seat = {
  en: 'Podgorica',
  sq: 'Podgoricë',
  bs: 'Podgorica',
  mk: 'Подгорица',
  'sr-Latn': 'Podgorica',
  'sr-Cyrl': 'Подгорица',
  ro: 'Podgorica',
}

/** The project of the OSCE with ministry and police. */
const project =
  'https://salw.osce.org/Projects/ViewPage/2700548-strengthening-capacities-of-montenegrin-ministry-of-interior-to-more-effectively-reduce-prevent-and-counter-illicit-trafficking-and-misuse-of-small-arms-and-light-weapons-ammunition-and-explosives'
const ownNames: OwnNames = {
  'interior-ministry': { name: { en: 'Ministry of Interior' }, source: project },
  police: { name: { en: 'Police Directorate' }, source: project },
  customs: {
    name: { en: 'Customs Administration' },
    source:
      'https://www.unodc.org/unodc/en/firearms-protocol/news/montenegro-coordination-meeting-on-regional-roadmap-to-counter-firearms-trafficking.html',
  },
  laboratory: { name: { en: 'Forensic Centre' }, source: 'https://undp.org/node/498016' },
}

export const podgorica = defineJurisdiction({
  id: 'podgorica',
  name: seat,
  seat,
  membership: 'member',
  languages: ['cnr', 'sr-Latn', 'bs', 'sq'],
  timeZone: 'Europe/Podgorica',
  mappings: { iso3: 'MNE', iso2: 'ME', m49: '499' },
  institutions: institutionsOf('podgorica', [], ownNames),
  namedAs: { un: { name: { en: 'Montenegro' } }, eu: { name: { en: 'Montenegro' } } },
})
