import { defineIndicator, percentUnit, share, sum, type Term } from '#definition'
import {
  destructionEvents,
  itemsDestroyed,
  itemsDestroyedCertified,
  itemsDestroyedInPublic,
  massDestroyed,
} from '../../data-elements/stores/destruction.ts'
import { itemsSeized } from '../../data-elements/justice/seizures.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { destructionEventsUnit, items, kilograms } from '../../terms/units.ts'
import { shown } from './justice-chain-shows.ts'

interface Destroyed {
  readonly jurisdiction?: string
  readonly period?: string
  readonly itemClass?: string
  readonly origin?: string
  readonly element?: string
}
const destroyed = (
  value: number,
  {
    jurisdiction = 'belgrade',
    period = '2023',
    itemClass = 'firearm',
    origin,
    element = 'items-destroyed',
  }: Destroyed = {},
) => ({
  jurisdiction,
  period,
  element,
  itemClass,
  ...(origin ? { codes: { origin } } : {}),
  value,
})
const firearms = { 'item-class': 'firearm' }
const expected = (show: string, is: string, jurisdiction = 'belgrade', codes = firearms) => ({
  ...{ show, jurisdiction, period: '2023', codes, is },
})
const meant = ['confiscated', 'surplus'] as const
const inPercent = (en: string, formula: Term<'percent'>) => ({
  name: { en },
  formula,
  unit: percentUnit,
  breakdowns: [],
})
const within = { notReported: 'inside', isPart: true } as const

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
    meant: sum(itemsDestroyed, { where: { origin: meant } }),
    confiscated: sum(itemsDestroyed, { where: { origin: 'confiscated' } }),
    surplus: sum(itemsDestroyed, { where: { origin: 'surplus' } }),
    inPublic: sum(itemsDestroyedInPublic, { where: { origin: meant } }),
    confiscatedInPublic: sum(itemsDestroyedInPublic, { where: { origin: 'confiscated' } }),
    certified: sum(itemsDestroyedCertified, { where: { origin: meant } }),
    seized: sum(itemsSeized),
    mass: sum(massDestroyed),
    meantMass: sum(massDestroyed, { where: { origin: meant } }),
    events: sum(destructionEvents),
  },
  headline: [
    {
      show: 'confiscatedOrSurplus',
      codes: firearms,
      beside: ['confiscated', 'surplus', 'all'],
      besideOnPage: ['ofSeized', 'confiscatedInPublicShare'],
    },
    { show: 'all', codes: { 'item-class': 'weapon' } },
  ],
  chart: { kind: 'stack', shows: ['confiscated', 'surplus'] },
  always: ['item-class'],
  breakdowns: ['origin', 'firearm-type', 'part'],
  shows: (terms) => ({
    confiscatedOrSurplus: shown('Confiscated or surplus items destroyed', items, terms.meant, [
      'firearm-type',
    ]),
    confiscated: shown('Confiscated items destroyed', items, terms.confiscated, ['firearm-type']),
    surplus: shown('Surplus items destroyed', items, terms.surplus, ['firearm-type']),
    all: { name: { en: 'Items destroyed, whatever their origin' }, formula: terms.all, unit: items },
    ofSeized: inPercent(
      'Confiscated items destroyed, in percent of what was seized in the same period',
      share(terms.confiscated, terms.seized, { notReported: 'inside' }),
    ),
    inPublic: shown('Confiscated or surplus items destroyed in public', items, terms.inPublic, [
      'firearm-type',
    ]),
    confiscatedInPublicShare: inPercent(
      'Share of the confiscated items destroyed that were destroyed in public',
      share(terms.confiscatedInPublic, terms.confiscated, within),
    ),
    certified: shown('Confiscated or surplus items destroyed with a certificate', items, terms.certified, [
      'firearm-type',
    ]),
    certifiedShare: inPercent(
      'Share of the confiscated or surplus items destroyed that have a certificate',
      share(terms.certified, terms.meant, within),
    ),
    events: shown('Destruction events', destructionEventsUnit, terms.events, []),
    mass: shown('Destroyed by weight, whatever the origin', kilograms, terms.mass, ['origin', 'part']),
    massConfiscatedOrSurplus: shown(
      'Confiscated or surplus, destroyed by weight',
      kilograms,
      terms.meantMass,
      [],
    ),
  }),
  method: {
    en: 'The sentence speaks of confiscated and of surplus items: the two are added up, and each stands apart; most publications do not tell origins apart, so that the total of all origins stands beside. “Systematically” is read as: how much of what is seized is destroyed, and how often; target 6.2 adds that it is done in public, and a certificate is how it is proved. These readings are the platform’s. What was seized is destroyed once its confiscation is final, often years later: the percentage compares what was destroyed with what was seized in the same period, and passes 100 where older items are destroyed. Items by class, explosives that are weighed in kilograms as a figure of their own. An announcement is a plan and never counted. A single event within a year is a lower bound of the year; an event whose year the source does not state is shown and counted in no year.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Belgrade destroys 900 confiscated and 100 surplus firearms and says that this was all, 450 of the confiscated ones in public, all with a certificate; it seized 1,200 firearms in the year, so that what it destroyed is 75 % of that. It also destroys 5,000 rounds of unknown origin; Sarajevo reports one event in November with 300 firearms.',
    },
    observations: [
      destroyed(900, { origin: 'confiscated' }),
      destroyed(100, { origin: 'surplus' }),
      destroyed(1000),
      destroyed(450, { origin: 'confiscated', element: 'items-destroyed-in-public' }),
      destroyed(900, { origin: 'confiscated', element: 'items-destroyed-certified' }),
      destroyed(100, { origin: 'surplus', element: 'items-destroyed-certified' }),
      destroyed(1200, { element: 'items-seized' }),
      destroyed(5000, { itemClass: 'ammunition' }),
      destroyed(300, { jurisdiction: 'sarajevo', period: '2023-11' }),
    ],
    expects: [
      expected('confiscatedOrSurplus', '1,000'),
      expected('confiscated', '900'),
      expected('surplus', '100'),
      expected('ofSeized', '75'),
      expected('confiscatedInPublicShare', '50'),
      expected('certifiedShare', '100'),
      expected('confiscatedOrSurplus', 'not reported', 'belgrade', { 'item-class': 'ammunition' }),
      expected('all', '5,000', 'belgrade', { 'item-class': 'ammunition' }),
      expected('all', 'at least 300', 'sarajevo'),
      expected('all', 'at least 1,300', 'western-balkans'),
    ],
  },
})
