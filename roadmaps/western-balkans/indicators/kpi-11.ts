import { defineIndicator, sum } from '#definition'
import {
  itemsDeactivated,
  itemsLegalised,
  itemsSurrendered,
  massSurrendered,
} from '../data-elements/collection.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { items, kilograms } from '../units.ts'

const firearms = { 'item-class': 'firearm' }
const row = (jurisdiction: string, period: string, element: string, value: number) => ({
  jurisdiction,
  period,
  element,
  itemClass: 'firearm',
  value,
})

export const kpi11 = defineIndicator({
  id: 'kpi-11',
  code: 'KPI 11',
  text: kpiTexts['11'],
  name: { en: 'Surrendered, legalised, deactivated' },
  elements: ['5.2', '5.3', '5.4'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    surrendered: sum(itemsSurrendered),
    surrenderedMass: sum(massSurrendered),
    legalised: sum(itemsLegalised),
    deactivated: sum(itemsDeactivated),
  },
  headline: { show: 'surrendered', codes: { 'item-class': 'firearm' } },
  always: ['item-class'],
  breakdowns: ['firearm-type', 'part', 'marking', 'trace-outcome'],
  shows: (terms) => ({
    surrendered: { name: { en: 'Items voluntarily surrendered' }, formula: terms.surrendered, unit: items },
    surrenderedMass: {
      name: { en: 'Voluntarily surrendered by weight' },
      formula: terms.surrenderedMass,
      unit: kilograms,
      breakdowns: ['part'],
    },
    legalised: {
      name: { en: 'Firearms legalised' },
      formula: terms.legalised,
      unit: items,
      breakdowns: ['firearm-type', 'part'],
    },
    deactivated: {
      name: { en: 'Firearms deactivated' },
      formula: terms.deactivated,
      unit: items,
      breakdowns: ['firearm-type', 'part'],
    },
  }),
  method: {
    en: 'Three counts that are not added up: one firearm may be surrendered and later deactivated. Items by class, explosives that are weighed in kilograms as a figure of their own. What publications count since the start of a campaign is cumulative and kept apart from what happened within a period; a campaign that lies within a year is a lower bound of that year.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Podgorica takes in 120 firearms in the first half-year and 80 in the second, legalises 15 and deactivates none; Pristina takes in 40 in the first quarter and says nothing of the rest.',
    },
    observations: [
      row('podgorica', '2023-H1', 'items-surrendered', 120),
      row('podgorica', '2023-H2', 'items-surrendered', 80),
      row('podgorica', '2023', 'items-legalised', 15),
      row('podgorica', '2023', 'items-deactivated', 0),
      row('pristina', '2023-Q1', 'items-surrendered', 40),
    ],
    expects: [
      { show: 'surrendered', jurisdiction: 'podgorica', period: '2023', codes: firearms, is: '200' },
      { show: 'deactivated', jurisdiction: 'podgorica', period: '2023', codes: firearms, is: '0' },
      { show: 'surrendered', jurisdiction: 'pristina', period: '2023', codes: firearms, is: 'at least 40' },
      {
        show: 'surrendered',
        jurisdiction: 'western-balkans',
        period: '2023',
        codes: firearms,
        is: 'at least 240',
      },
      { show: 'legalised', jurisdiction: 'tirana', period: '2023', codes: firearms, is: 'not reported' },
    ],
  },
})
