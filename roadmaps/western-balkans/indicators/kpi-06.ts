import { defineIndicator, sum } from '#definition'
import {
  divertedItems,
  licencesIssued,
  licensedItems,
  licensedMass,
  postShipmentChecks,
} from '../data-elements/export-control.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { checks, items, kilograms, licences } from '../units.ts'

const firearms = { 'item-class': 'firearm' }

export const kpi6 = defineIndicator({
  id: 'kpi-6',
  code: 'KPI 6',
  text: kpiTexts['6'],
  name: { en: 'Diversion of licensed exports' },
  elements: ['3.3', '4.2'],
  directionOfGood: 'down',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    diverted: sum(divertedItems),
    licensed: sum(licensedItems),
    licensedMass: sum(licensedMass),
    checks: sum(postShipmentChecks),
    licences: sum(licencesIssued),
  },
  headline: { show: 'diverted', codes: { 'item-class': 'firearm' } },
  always: ['item-class'],
  shows: (terms) => ({
    diverted: {
      name: { en: 'Items found diverted by post-shipment control' },
      formula: terms.diverted,
      unit: items,
    },
    licensed: { name: { en: 'Items licensed for export' }, formula: terms.licensed, unit: items },
    licensedMass: {
      name: { en: 'Explosives licensed for export, by weight' },
      formula: terms.licensedMass,
      unit: kilograms,
    },
    checks: { name: { en: 'Post-shipment checks made' }, formula: terms.checks, unit: checks },
    licences: { name: { en: 'Export licences issued' }, formula: terms.licences, unit: licences },
  }),
  method: {
    en: 'Items that a check at the place of delivery found diverted, in the year of the check. No item found means little where no check was made: licences and checks are shown beside. Nil has to be reported; an empty cell is not nil.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Podgorica issues 20 licences, makes 4 checks and reports nil; Belgrade makes 10 checks and finds 3 firearms diverted. Four jurisdictions do not report.',
    },
    observations: [
      { jurisdiction: 'podgorica', period: '2023', element: 'licences-issued', value: 20 },
      { jurisdiction: 'podgorica', period: '2023', element: 'post-shipment-checks', value: 4 },
      {
        jurisdiction: 'podgorica',
        period: '2023',
        element: 'diverted-items',
        itemClass: 'firearm',
        value: 0,
      },
      { jurisdiction: 'belgrade', period: '2023', element: 'post-shipment-checks', value: 10 },
      { jurisdiction: 'belgrade', period: '2023', element: 'diverted-items', itemClass: 'firearm', value: 3 },
    ],
    expects: [
      { show: 'diverted', jurisdiction: 'podgorica', period: '2023', codes: firearms, is: '0' },
      {
        show: 'diverted',
        jurisdiction: 'western-balkans',
        period: '2023',
        codes: firearms,
        is: 'at least 3',
      },
      { show: 'checks', jurisdiction: 'western-balkans', period: '2023', is: 'at least 14' },
      { show: 'diverted', jurisdiction: 'tirana', period: '2023', codes: firearms, is: 'not reported' },
    ],
  },
})
