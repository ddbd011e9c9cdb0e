// Laws on weapons in force and reported as harmonised: context for KPI 1.
import { defineIndicator, latest } from '#definition'
import { weaponsLaws as inForce, weaponsLawsHarmonised } from '../../data-elements/policy/frameworks.ts'
import { documents } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

const atEnd = { period: '2023-12' }

export const weaponsLaws = defineIndicator({
  id: 'weapons-laws',
  kind: 'context',
  code: 'C9',
  text: { en: 'Laws on weapons in force in a jurisdiction and its parts, and those reported as harmonised.' },
  name: { en: 'Weapons laws' },
  elements: ['1.1', '1.3'],
  directionOfGood: 'neither',
  region: 'not aggregated',
  regions: [],
  frequency: 'year',
  measures: { inForce: latest(inForce), harmonised: latest(weaponsLawsHarmonised) },
  headline: { show: 'inForce', beside: ['harmonised'] },
  chart: { kind: 'split', shows: ['inForce', 'harmonised'] },
  shows: (terms) => ({
    inForce: { name: { en: 'Weapons laws in force' }, formula: terms.inForce, unit: documents },
    harmonised: {
      name: { en: 'Weapons laws reported as harmonised' },
      formula: terms.harmonised,
      unit: documents,
    },
  }),
  method: {
    en: 'As published, on the day for which it is said. Where laws on weapons are made in parts of a jurisdiction, “harmonised: yes or no” is too coarse; KPI 1 judges act by act. Laws of several jurisdictions are not added up: one may do with a single law what another has twelve for.',
  },
  workedExample: {
    narrative: {
      en: 'At the end of 2023 Sarajevo has 12 laws on weapons, 4 of them reported as harmonised.',
    },
    observations: [
      row('sarajevo', 'weapons-laws', 12, atEnd),
      row('sarajevo', 'weapons-laws-harmonised', 4, atEnd),
    ],
    expects: [
      { show: 'inForce', jurisdiction: 'sarajevo', period: '2023', is: '12' },
      { show: 'harmonised', jurisdiction: 'sarajevo', period: '2023', is: '4' },
      { show: 'inForce', jurisdiction: 'tirana', period: '2023', is: 'not reported' },
    ],
  },
})
