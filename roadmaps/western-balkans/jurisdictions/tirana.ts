// The jurisdiction whose authorities have their seat in Tirana.
import { defineJurisdiction } from '#definition'
import { institutionsOf, type OwnNames } from './institutions-of.ts'

const seat = {
  en: 'Tirana',
  sq: 'Tiranë',
  bs: 'Tirana',
  mk: 'Тирана',
  'sr-Latn': 'Tirana',
  'sr-Cyrl': 'Тирана',
  ro: 'Tirana',
}

/**
 * The names under which they are told of: police and prosecution in the delegation to a Roadmap meeting in Sarajevo, the
 * border police in its own report of 2015 on its way to the European Union, the laboratory by the project that equips it, the
 * export authority on SEESAC’s page on the arms export reports of 2009.
 */
const delegation = 'asp.gov.al: delegation to a meeting on the Roadmap in Sarajevo'
const ownNames: OwnNames = {
  police: { name: { en: 'State Police' }, source: delegation },
  prosecution: { name: { en: 'General Prosecution' }, source: delegation },
  'border-police': {
    name: { en: 'Border and Migration Department' },
    source: 'http://ininet.org/annual-progress-report-2015-albanian-contribution--input-i-sep.html?page=33',
  },
  laboratory: {
    name: { en: 'Institute of Scientific Police' },
    source:
      'https://www.undp.org/albania/projects/support-albanias-law-enforcement-authorities-strengthen-firearms-criminality-evidence-management-and-investigation-capacities',
  },
  customs: {
    name: { en: 'General Customs Directorate' },
    source: 'https://unis.unvienna.org/unis/en/pressrels/2005/uniscp515.html',
  },
  prison: {
    name: { en: 'General Directorate of Prisons' },
    source:
      'https://unodc.org/southeasterneurope/en/all-stories-september-albanian-officials-improve-their-capacity-on-systems-analysis-of-criminal-networks.html',
  },
  'export-control': {
    name: { en: 'State Export Control Authority (AKSHE)' },
    source:
      'https://www.seesac.org/News_1/Presentation-of-the-Regional-Report-and-National-Reports-on-Arms-Export/',
  },
}

export const tirana = defineJurisdiction({
  id: 'tirana',
  name: seat,
  seat,
  membership: 'member',
  languages: ['sq'],
  timeZone: 'Europe/Tirane',
  mappings: { iso3: 'ALB', iso2: 'AL', m49: '008' },
  institutions: institutionsOf('tirana', [], ownNames),
  namedAs: { un: { name: { en: 'Albania' } }, eu: { name: { en: 'Albania' } } },
})
