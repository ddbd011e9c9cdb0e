import { defineIndicator, percentUnit, ratio, ratioUnit, share, sum } from '#definition'
import {
  checkedItems,
  divertedItems,
  licencesIssued,
  licensedItems,
  licensedMass,
  postShipmentChecks,
} from '../../data-elements/control/export-control.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { checks, items, kilograms, licences } from '../../terms/units.ts'

const firearms = { 'item-class': 'firearm' }

const firearmsOf = (jurisdiction: string, element: string, value: number) => ({
  ...{ jurisdiction, period: '2023', element, itemClass: 'firearm', value },
})

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
    checked: sum(checkedItems),
    licensed: sum(licensedItems),
    licensedMass: sum(licensedMass),
    checks: sum(postShipmentChecks),
    licences: sum(licencesIssued),
  },
  headline: {
    show: 'diverted',
    codes: firearms,
    beside: ['checked', 'checkedShare', 'licensed'],
    besideOnPage: ['checks', 'licences'],
  },
  chart: { kind: 'funnel', shows: ['licensed', 'checked', 'diverted'] },
  always: ['item-class'],
  shows: (terms) => ({
    diverted: {
      name: { en: 'Items found diverted by post-shipment control' },
      formula: terms.diverted,
      unit: items,
    },
    divertedShare: {
      name: { en: 'Share of the items checked that were found diverted' },
      formula: share(terms.diverted, terms.checked, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    checked: {
      name: { en: 'Items checked at the place of delivery' },
      formula: terms.checked,
      unit: items,
    },
    checkedShare: {
      name: { en: 'Share of the items licensed for export that were checked after delivery' },
      formula: share(terms.checked, terms.licensed, { notReported: 'inside' }),
      unit: percentUnit,
    },
    licensed: { name: { en: 'Items licensed for export' }, formula: terms.licensed, unit: items },
    licensedMass: {
      name: { en: 'Explosives licensed for export, by weight' },
      formula: terms.licensedMass,
      unit: kilograms,
    },
    checks: { name: { en: 'Post-shipment checks made' }, formula: terms.checks, unit: checks },
    licences: { name: { en: 'Export licences issued' }, formula: terms.licences, unit: licences },
    checksPerLicence: {
      name: { en: 'Post-shipment checks for each licence issued' },
      formula: ratio(terms.checks, terms.licences),
      unit: ratioUnit,
    },
  }),
  method: {
    en: 'Items that a check at the place of delivery found diverted, in the year of the check. No item found means little where no check was made: beside it stands which share of the items licensed was checked, with checks and licences. Only checks at the place of delivery are post-shipment control here; a delivery that was verified from documents alone is none. That is an interpretation of this platform. Licences count in the year of their issue and checks in the year in which they are made, so that the share of a year compares checks with the licences of the same year and not with those they belong to. Nil has to be reported; an empty cell is not nil.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Podgorica issues 20 licences for 1,000 firearms, makes 4 checks of 150 of them, 15 in a hundred, and reports nil; Belgrade makes 10 checks of 60 firearms and finds 3 diverted, 5 in a hundred. Four jurisdictions do not report.',
    },
    observations: [
      { jurisdiction: 'podgorica', period: '2023', element: 'licences-issued', value: 20 },
      { jurisdiction: 'podgorica', period: '2023', element: 'post-shipment-checks', value: 4 },
      firearmsOf('podgorica', 'diverted-items', 0),
      firearmsOf('podgorica', 'licensed-items', 1000),
      firearmsOf('podgorica', 'checked-items', 150),
      firearmsOf('belgrade', 'checked-items', 60),
      { jurisdiction: 'belgrade', period: '2023', element: 'post-shipment-checks', value: 10 },
      firearmsOf('belgrade', 'diverted-items', 3),
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
      { show: 'checkedShare', jurisdiction: 'podgorica', period: '2023', codes: firearms, is: '15' },
      { show: 'divertedShare', jurisdiction: 'belgrade', period: '2023', codes: firearms, is: '5' },
      { show: 'checksPerLicence', jurisdiction: 'podgorica', period: '2023', is: '0.2' },
      { show: 'checks', jurisdiction: 'western-balkans', period: '2023', is: 'at least 14' },
      { show: 'diverted', jurisdiction: 'tirana', period: '2023', codes: firearms, is: 'not reported' },
    ],
  },
})
