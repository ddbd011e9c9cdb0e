import { defineIndicator, sum } from '#definition'
import {
  itemsConfiscated,
  itemsDeactivated,
  itemsInherited,
  itemsLegalised,
  itemsSurrendered,
  massConfiscated,
  massFound,
  massSurrendered,
} from '../../data-elements/stores/collection.ts'
import { itemsFound } from '../../data-elements/justice/seizures.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { items, kilograms } from '../../terms/units.ts'

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
  elements: ['5.1', '5.2', '5.3', '5.4'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    surrendered: sum(itemsSurrendered),
    surrenderedMass: sum(massSurrendered),
    legalised: sum(itemsLegalised),
    deactivated: sum(itemsDeactivated),
    confiscated: sum(itemsConfiscated),
    confiscatedMass: sum(massConfiscated),
    found: sum(itemsFound),
    foundMass: sum(massFound),
    inherited: sum(itemsInherited),
  },
  headline: { show: 'surrendered', codes: firearms, beside: ['legalised', 'deactivated'] },
  chart: { kind: 'split', shows: ['surrendered', 'legalised', 'deactivated'] },
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
    confiscated: { name: { en: 'Items finally confiscated' }, formula: terms.confiscated, unit: items },
    confiscatedMass: {
      name: { en: 'Finally confiscated by weight' },
      formula: terms.confiscatedMass,
      unit: kilograms,
      breakdowns: ['part'],
    },
    found: {
      name: { en: 'Items found without a holder' },
      formula: terms.found,
      unit: items,
      breakdowns: ['firearm-type', 'marking', 'trace-outcome'],
    },
    foundMass: {
      name: { en: 'Found by weight' },
      formula: terms.foundMass,
      unit: kilograms,
      breakdowns: ['part'],
    },
    inherited: { name: { en: 'Items inherited and handed in' }, formula: terms.inherited, unit: items },
  }),
  method: {
    en: 'The sentence names three things, and each is a count: what was voluntarily surrendered, in every class, and the firearms that were legalised or deactivated. They are not added up: one firearm may be surrendered and later deactivated. Goal 5 names six aspects of collection; the other three – confiscated, found and inherited – stand beside as figures of their own. What heirs hand in is read as inherited and not as voluntarily surrendered; this reading is the platform’s, and a source that does not tell the two apart may count both as surrendered. Confiscated is what was taken by a final decision; it was seized before and counts under KPI 4 then. Items by class, explosives that are weighed in kilograms as a figure of their own. What publications count since the start of a campaign is cumulative and kept apart from what happened within a period; a campaign that lies within a year is a lower bound of that year.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Podgorica takes in 120 firearms in the first half-year and 80 in the second, legalises 15 and deactivates none; heirs hand in 9, 30 are found, and the confiscation of 50 becomes final. Pristina takes in 40 in the first quarter and says nothing of the rest.',
    },
    observations: [
      row('podgorica', '2023-H1', 'items-surrendered', 120),
      row('podgorica', '2023-H2', 'items-surrendered', 80),
      row('podgorica', '2023', 'items-legalised', 15),
      row('podgorica', '2023', 'items-deactivated', 0),
      row('podgorica', '2023', 'items-inherited', 9),
      row('podgorica', '2023', 'items-found', 30),
      row('podgorica', '2023', 'items-confiscated', 50),
      row('pristina', '2023-Q1', 'items-surrendered', 40),
    ],
    expects: [
      { show: 'surrendered', jurisdiction: 'podgorica', period: '2023', codes: firearms, is: '200' },
      { show: 'inherited', jurisdiction: 'podgorica', period: '2023', codes: firearms, is: '9' },
      { show: 'found', jurisdiction: 'podgorica', period: '2023', codes: firearms, is: '30' },
      { show: 'confiscated', jurisdiction: 'podgorica', period: '2023', codes: firearms, is: '50' },
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
