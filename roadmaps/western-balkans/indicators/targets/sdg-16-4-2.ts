// SDG indicator 16.4.2 twice: from our own figures, and as the UN publishes it. Side by side, never mixed.
import { defineIndicator, percentUnit, plus, share, stated, sum } from '#definition'
import { itemsSurrendered } from '../../data-elements/stores/collection.ts'
import { itemsFound, itemsSeized } from '../../data-elements/justice/seizures.ts'
import { tracingRate } from '../../data-elements/justice/tracing.ts'
import { items } from '../../terms/units.ts'
import { firearms, row } from '../examples/example-row.ts'
import { tracedOutcomes } from './traced-share.ts'

/** Where it is known how an arm left legal hands; what was made illicitly was diverted when it was made. */
const established = [...tracedOutcomes, 'illicitly-manufactured'] as const
const origin = { 'trace-outcome': established }
/** Everything but what is known to be administrative. */
const notAdministrative = { 'legal-ground': ['criminal', 'not-reported'] } as const

const inCriminalCases = (value: number, more: Readonly<Record<string, string>> = {}) => [
  firearms('skopje', 'items-seized', value, { 'legal-ground': 'criminal', ...more }),
  firearms('skopje', 'items-seized', 0, { 'legal-ground': 'not-reported', ...more }),
]

export const sdg1642 = defineIndicator({
  id: 'sdg-16-4-2',
  kind: 'target',
  code: 'T13',
  text: {
    en: 'Proportion of seized, found or surrendered arms whose illicit origin or context has been traced or established by a competent authority in line with international instruments (SDG indicator 16.4.2).',
  },
  name: { en: 'SDG 16.4.2' },
  elements: ['2.7'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    seized: sum(itemsSeized, { where: notAdministrative, itemClass: 'firearm' }),
    found: sum(itemsFound, { itemClass: 'firearm' }),
    surrendered: sum(itemsSurrendered, { itemClass: 'firearm' }),
    seizedKnown: sum(itemsSeized, { where: { ...notAdministrative, ...origin }, itemClass: 'firearm' }),
    foundKnown: sum(itemsFound, { where: origin, itemClass: 'firearm' }),
    surrenderedKnown: sum(itemsSurrendered, { where: origin, itemClass: 'firearm' }),
    published: stated(tracingRate),
  },
  headline: { show: 'own', beside: ['published'] },
  shows: (terms) => ({
    own: {
      name: { en: 'SDG 16.4.2 from the figures here' },
      formula: share(
        plus(terms.seizedKnown, terms.foundKnown, terms.surrenderedKnown),
        plus(terms.seized, terms.found, terms.surrendered),
        { notReported: 'inside' },
      ),
      unit: percentUnit,
    },
    published: {
      name: { en: 'SDG 16.4.2 as the UN publishes it' },
      formula: terms.published,
      unit: percentUnit,
      region: 'not aggregated',
    },
    recovered: {
      name: { en: 'Firearms seized other than for an administrative violation, found or surrendered' },
      formula: plus(terms.seized, terms.found, terms.surrendered),
      unit: items,
    },
  }),
  method: {
    en: 'Two figures that are never put together. The first is made here, from firearms seized, found and surrendered, and from the outcome of tracing them. It is Waymark’s reading of the indicator and no official figure. The UN indicator counts what was seized for a suspected criminal offence and leaves out what was seized for an administrative violation; so does this figure, and firearms whose legal ground nobody reported stay in it, as nothing says that they are administrative. An origin counts as established where tracing ended with an owner in a registry or with another point of diversion, and where the firearm was made illicitly: it was diverted when it was made. Found and surrendered firearms are all in the base. Published totals of what was seized do not tell the legal ground, and bound this figure at most. Firearms only: light weapons, which the UN indicator has as well, are another item class. The second is the percentage in the UN global database, as published. The database gives some values as averages of two years: those belong to no single year, and stand among the sources with both. A percentage that is published is of one jurisdiction, and percentages make none of the region.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje seizes 100 firearms, 20 of them for an administrative violation. Of the other 80 it traces 18 and finds 2 to be made illicitly; it finds and takes in none: 20 of 80, 25 %. The UN publishes 22.5 % for it. Both are shown.',
    },
    observations: [
      firearms('skopje', 'items-seized', 20, { 'legal-ground': 'administrative' }),
      ...inCriminalCases(80),
      firearms('skopje', 'items-found', 0),
      firearms('skopje', 'items-surrendered', 0),
      ...established.flatMap((outcome, at) => [
        ...inCriminalCases([18, 0, 0, 0, 2][at] ?? 0, { 'trace-outcome': outcome }),
        firearms('skopje', 'items-found', 0, { 'trace-outcome': outcome }),
        firearms('skopje', 'items-surrendered', 0, { 'trace-outcome': outcome }),
      ]),
      row('skopje', 'tracing-rate', '22.5'),
    ],
    expects: [
      { show: 'own', jurisdiction: 'skopje', period: '2023', is: '25' },
      { show: 'recovered', jurisdiction: 'skopje', period: '2023', is: '80' },
      { show: 'published', jurisdiction: 'skopje', period: '2023', is: '22.5' },
      { show: 'published', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
      { show: 'own', jurisdiction: 'tirana', period: '2023', is: 'not reported' },
    ],
  },
})
