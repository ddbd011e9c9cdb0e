// The jurisdiction whose authorities have their seat in Tirana.
import { defineJurisdiction } from '#definition'
import { institutionKinds } from './institution-kinds.ts'
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

const { codes } = institutionKinds
/**
 * The names under which they are told of: police and prosecution in the delegation to a Roadmap meeting in Sarajevo
 * (asp.gov.al), the export authority on SEESAC’s page on the arms export reports of 2009 (seesac.org). In other languages
 * they bear the name of their kind.
 */
const ownNames = {
  police: { ...codes.police.name, en: 'State Police' },
  prosecution: { ...codes.prosecution.name, en: 'General Prosecution' },
  'export-control': { ...codes['export-control'].name, en: 'State Export Control Authority (AKSHE)' },
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
