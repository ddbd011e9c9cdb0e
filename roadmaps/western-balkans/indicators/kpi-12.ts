import { defineIndicator, sum } from '#definition'
import { itemsDestroyed, massDestroyed } from '../data-elements/destruction.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { items, kilograms } from '../units.ts'

interface Destroyed {
  readonly jurisdiction?: string
  readonly period?: string
  readonly itemClass: string
  readonly origin?: string
}
const destroyed = (
  value: number,
  { jurisdiction = 'belgrade', period = '2023', itemClass, origin }: Destroyed,
) => ({
  jurisdiction,
  period,
  element: 'items-destroyed',
  itemClass,
  ...(origin ? { codes: { origin } } : {}),
  value,
})

export const kpi12 = defineIndicator({
  id: 'kpi-12',
  code: 'KPI 12',
  text: kpiTexts['12'],
  name: { en: 'Destruction' },
  elements: ['6.1', '6.2'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    all: sum(itemsDestroyed),
    mass: sum(massDestroyed),
    massConfiscatedOrSurplus: sum(massDestroyed, { where: { origin: ['confiscated', 'surplus'] } }),
    confiscatedOrSurplus: sum(itemsDestroyed, { where: { origin: ['confiscated', 'surplus'] } }),
  },
  headline: { show: 'all', codes: { 'item-class': 'firearm' } },
  always: ['item-class'],
  breakdowns: ['origin', 'firearm-type', 'part'],
  shows: (terms) => ({
    all: { name: { en: 'Items destroyed, whatever their origin' }, formula: terms.all, unit: items },
    confiscatedOrSurplus: {
      name: { en: 'Confiscated or surplus items destroyed' },
      formula: terms.confiscatedOrSurplus,
      unit: items,
      breakdowns: ['firearm-type'],
    },
    mass: {
      name: { en: 'Destroyed by weight, whatever the origin' },
      formula: terms.mass,
      unit: kilograms,
      breakdowns: ['origin', 'part'],
    },
    massConfiscatedOrSurplus: {
      name: { en: 'Confiscated or surplus, destroyed by weight' },
      formula: terms.massConfiscatedOrSurplus,
      unit: kilograms,
      breakdowns: [],
    },
  }),
  method: {
    en: 'The KPI speaks of confiscated and of surplus items; most publications do not tell origins apart, so that the total is shown beside. Items by class, explosives that are weighed in kilograms as a figure of their own. An announcement is a plan and never counted. A single event within a year is a lower bound of the year.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Belgrade destroys 900 confiscated and 100 surplus firearms and says that this was all, and 5,000 rounds of unknown origin; Sarajevo reports one event in November with 300 firearms.',
    },
    observations: [
      destroyed(900, { itemClass: 'firearm', origin: 'confiscated' }),
      destroyed(100, { itemClass: 'firearm', origin: 'surplus' }),
      destroyed(1000, { itemClass: 'firearm' }),
      destroyed(5000, { itemClass: 'ammunition' }),
      destroyed(300, { jurisdiction: 'sarajevo', period: '2023-11', itemClass: 'firearm' }),
    ],
    expects: [
      {
        show: 'confiscatedOrSurplus',
        jurisdiction: 'belgrade',
        period: '2023',
        codes: { 'item-class': 'firearm' },
        is: '1,000',
      },
      {
        show: 'confiscatedOrSurplus',
        jurisdiction: 'belgrade',
        period: '2023',
        codes: { 'item-class': 'ammunition' },
        is: 'not reported',
      },
      {
        show: 'all',
        jurisdiction: 'belgrade',
        period: '2023',
        codes: { 'item-class': 'ammunition' },
        is: '5,000',
      },
      {
        show: 'all',
        jurisdiction: 'sarajevo',
        period: '2023',
        codes: { 'item-class': 'firearm' },
        is: 'at least 300',
      },
      {
        show: 'all',
        jurisdiction: 'western-balkans',
        period: '2023',
        codes: { 'item-class': 'firearm' },
        is: 'at least 1,300',
      },
    ],
  },
})
