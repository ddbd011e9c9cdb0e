// The jurisdiction whose authorities have their seat in Sarajevo: two entities, a district and ten cantons.
import { defineJurisdiction, type Institution } from '#definition'
import { institutionsOf, type OwnNames } from './institutions-of.ts'
import { cantons, parts } from './sarajevo-parts.ts'

const seat = {
  en: 'Sarajevo',
  sq: 'Sarajevë',
  bs: 'Sarajevo',
  mk: 'Сараево',
  'sr-Latn': 'Sarajevo',
  'sr-Cyrl': 'Сарајево',
  ro: 'Sarajevo',
}

/** The report of 2021 that counts what agencies seized, ministry by ministry. */
const report = 'https://prijedor24.com/skroman-ucinak-policijskih-agencija-podrumi-i-tavani-puni-oruzja/'

/** The strategy for 2016 to 2020 lists who drew it up, by institution. */
const strategy =
  'https://docslib.org/doc/10450355/the-small-arms-and-light-weapons-salw-control-strategy-in-bosnia-and-herzegovina-2016-2020'

const ownNames: OwnNames = {
  'salw-commission': {
    name: { en: 'Small Arms and Light Weapons Coordination Board' },
    source: strategy,
  },
  'armed-forces': {
    name: { en: 'Ministry of Defence of Bosnia and Herzegovina' },
    source: strategy,
  },
  'export-control': {
    name: { en: 'Ministry of Foreign Trade and Economic Relations' },
    source:
      'https://www.seesac.org/News_1/Seminar-for-customs-official-on-the-implementation-of-legislation-on-arms-imports-and-exports/',
  },
  customs: {
    name: { en: 'Indirect Taxation Authority' },
    source:
      'https://www.unodc.org/unodc/en/firearms-protocol/news/2023/Feb/Exchange-of-experiences-in-identification-of-needs-for-detection-of-firearms-in-Express-Courier-and-postal-parcels.html',
  },
}

/** The agencies that its published seizure figures are listed by. */
const agencies: readonly Institution[] = [
  {
    id: 'sarajevo-sipa',
    name: {
      en: 'State Investigation and Protection Agency (SIPA)',
      bs: 'Državna agencija za istrage i zaštitu (SIPA)',
    },
    kind: 'police',
    source: report,
    localName: 'Državna agencija za istrage i zaštitu (SIPA)',
  },
  {
    id: 'sarajevo-border-police',
    name: { en: 'Border Police of Bosnia and Herzegovina', bs: 'Granična policija Bosne i Hercegovine' },
    kind: 'border-police',
    source: report,
    localName: 'Granična policija Bosne i Hercegovine',
  },
  {
    id: 'federation-interior-ministry',
    name: {
      en: 'Ministry of the Interior of the Federation of Bosnia and Herzegovina',
      bs: 'Federalno ministarstvo unutrašnjih poslova',
    },
    kind: 'interior-ministry',
    source: report,
    localName: 'Federalno ministarstvo unutrašnjih poslova',
  },
  {
    id: 'republika-srpska-interior-ministry',
    name: {
      en: 'Ministry of the Interior of Republika Srpska',
      bs: 'Ministarstvo unutrašnjih poslova Republike Srpske',
    },
    kind: 'interior-ministry',
    source: report,
    localName: 'Ministarstvo unutrašnjih poslova Republike Srpske',
  },
  {
    id: 'brcko-police',
    name: { en: 'Police of the Brčko District', bs: 'Policija Brčko distrikta' },
    kind: 'police',
    source: report,
    localName: 'Policija Brčko distrikta',
  },
]

function interiorMinistryOf({ id, name }: (typeof cantons)[number]): Institution {
  const localName = `Ministarstvo unutrašnjih poslova, ${name['bs'] ?? name.en}`
  return {
    id: `${id}-interior-ministry`,
    name: { en: `Ministry of the Interior, ${name.en}`, bs: localName },
    localName,
    kind: 'interior-ministry',
    source: report,
  }
}

export const sarajevo = defineJurisdiction({
  id: 'sarajevo',
  name: seat,
  seat,
  membership: 'member',
  note: {
    en: 'Weapons laws and police are those of the entities, of the cantons and of the Brčko District as well as of the common institutions; a figure of one agency is not the figure of the jurisdiction.',
  },
  languages: ['bs', 'hr', 'sr-Latn', 'sr-Cyrl'],
  timeZone: 'Europe/Sarajevo',
  mappings: { iso3: 'BIH', iso2: 'BA', m49: '070' },
  parts,
  institutions: [
    ...institutionsOf('sarajevo', ['police', 'border-police', 'interior-ministry'], ownNames),
    ...agencies,
    ...cantons.map(interiorMinistryOf),
  ],
  namedAs: {
    un: { name: { en: 'Bosnia and Herzegovina' } },
    eu: { name: { en: 'Bosnia and Herzegovina' } },
  },
})
