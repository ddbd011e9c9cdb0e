// The jurisdiction whose authorities have their seat in Pristina.
import { defineJurisdiction } from '#definition'
import { institutionsOf, type OwnNames } from './institutions-of.ts'

const seat = {
  en: 'Pristina',
  sq: 'Prishtinë',
  bs: 'Priština',
  mk: 'Приштина',
  'sr-Latn': 'Priština',
  'sr-Cyrl': 'Приштина',
  ro: 'Priștina',
}

/**
 * As SEESAC names them; the ministry as the cover of its strategy on small arms for 2017 to 2021 does, in three languages,
 * and the police in Albanian as its own notice of 25 September 2025 does. Own names are no statement on status.
 */
const ownNames: OwnNames = {
  'interior-ministry': {
    name: {
      en: 'Ministry of Internal Affairs',
      sq: 'Ministria e Punëve të Brendshme',
      'sr-Latn': 'Ministarstvo unutrašnjih poslova',
    },
    local: 'sq',
    source: 'https://vdocuments.mx/strategjia-dhe-plani-i-veprimit-pr-kontrollin-e-armve-t-.html',
  },
  police: {
    name: { en: 'Kosovo Police', sq: 'Policia e Kosovës' },
    local: 'sq',
    source: 'https://www.seesac.org/Kosovo_6/MPTF-CPIAT',
  },
  prison: {
    name: { en: 'Kosovo Correctional Service' },
    source:
      'https://shkk.rks-gov.net/en/2024/10/11/drejtori-i-pergjithshem-i-shkk-se-ismail-dibrani-ka-takuar-koordinatorin-e-unionit-shqiptaro-gjerman-per-ballkanin-nuradin-imeraj',
  },
  laboratory: {
    name: { en: 'Kosovo Forensic Agency' },
    source: 'https://www.seesac.org/Kosovo_6/MPTF-SFRI',
  },
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
  institutions: institutionsOf('pristina', [], ownNames),
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
