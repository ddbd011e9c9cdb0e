// The value of arms exports, and what is published about licences: what diversion has to be read against.
import { defineIndicator, percentUnit, stated, sum } from '#definition'
import {
  armsExports as value,
  exportShare,
  licencesUsedShare,
} from '../../data-elements/control/export-control.ts'
import { millionEuros } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const armsExports = defineIndicator({
  id: 'arms-exports',
  kind: 'context',
  code: 'C5',
  text: { en: 'Value of arms exports, the share of the region’s exports, and the share of licences used.' },
  name: { en: 'Arms exports' },
  elements: ['3.3'],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: { value: sum(value), share: stated(exportShare), used: stated(licencesUsedShare) },
  headline: { show: 'value' },
  shows: (terms) => ({
    value: { name: { en: 'Arms exports, value' }, formula: terms.value, unit: millionEuros },
    share: {
      name: { en: 'Share of the region’s arms exports, as published' },
      formula: terms.share,
      unit: percentUnit,
      region: 'not aggregated',
    },
    used: {
      name: { en: 'Share of export licences used, as published' },
      formula: terms.used,
      unit: percentUnit,
      region: 'not aggregated',
    },
  }),
  method: {
    en: 'As published, in million euros, by year. Percentages are those that a source prints for exactly the period; they are never added up. Value says nothing about the number of pieces: KPI 6 counts them.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Belgrade exports arms for 100 million euros, Sarajevo for 50.5. A source says that Belgrade has 60 % of the region’s exports.',
    },
    observations: [
      row('belgrade', 'arms-exports', 100),
      row('sarajevo', 'arms-exports', '50.5'),
      row('belgrade', 'export-share', 60),
    ],
    expects: [
      { show: 'value', jurisdiction: 'sarajevo', period: '2023', is: '50.5' },
      { show: 'share', jurisdiction: 'belgrade', period: '2023', is: '60' },
      { show: 'value', jurisdiction: 'western-balkans', period: '2023', is: 'at least 150.5' },
      { show: 'used', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
