// Who reports under the Roadmap, the groups figures are published for, and how each audience wants them named.
import type { Jurisdiction, JurisdictionGroup, NamingProfile } from '#definition'
import { belgrade } from './belgrade.ts'
import { chisinau } from './chisinau.ts'
import { podgorica } from './podgorica.ts'
import { pristina } from './pristina.ts'
import { sarajevo } from './sarajevo.ts'
import { skopje } from './skopje.ts'
import { tirana } from './tirana.ts'

/** In the alphabetical order in which the regional reports list them; the associated one stands last. */
export const jurisdictions: readonly Jurisdiction[] = [
  belgrade,
  podgorica,
  pristina,
  sarajevo,
  skopje,
  tirana,
  chisinau,
]

const six = ['belgrade', 'podgorica', 'pristina', 'sarajevo', 'skopje', 'tirana'] as const

export const groups: readonly JurisdictionGroup[] = [
  {
    id: 'western-balkans',
    name: {
      en: 'Western Balkans',
      sq: 'Ballkani Perëndimor',
      bs: 'Zapadni Balkan',
      mk: 'Западен Балкан',
      'sr-Latn': 'Zapadni Balkan',
      'sr-Cyrl': 'Западни Балкан',
      ro: 'Balcanii de Vest',
    },
    members: six,
    mappings: { publications: 'WB-6', short: 'WB6' },
  },
  {
    id: 'see-7',
    name: { en: 'South East Europe (Western Balkans and Chisinau)' },
    members: [...six, 'chisinau'],
    note: { en: 'What the Armed Violence Monitor calls South East Europe: the six and Chisinau.' },
    mappings: { publications: 'SEE-7', short: 'SEE7' },
  },
  {
    id: 'western-balkans-5',
    name: { en: 'Western Balkans in arms export reports (without Pristina)' },
    members: six.filter((id) => id !== 'pristina'),
    isAside: true,
    note: {
      en: 'Five of the six publish arms exports. The members follow from the figures for 2016: the five add up to EUR 514.52 million beside a published total of 514.6.',
    },
    mappings: { publications: 'WB-5', short: 'WB5' },
  },
]

export const namingProfiles: readonly NamingProfile[] = [
  { id: 'un', name: { en: 'As the United Nations name them' } },
  { id: 'eu', name: { en: 'As the European Union names them' } },
]
