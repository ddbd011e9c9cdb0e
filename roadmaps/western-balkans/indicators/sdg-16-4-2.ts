// SDG indicator 16.4.2 twice: from our own figures, and as the UN publishes it. Side by side, never mixed.
import { defineIndicator, percentUnit, plus, share, stated } from '#definition'
import { tracingRate } from '../data-elements/tracing.ts'
import { items } from '../units.ts'
import { firearms, row } from './example-row.ts'
import { recoveredFirearms, tracedOutcomes } from './traced-share.ts'

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
    ...recoveredFirearms,
    published: stated(tracingRate),
  },
  headline: { show: 'own', beside: ['published'] },
  shows: (terms) => ({
    own: {
      name: { en: 'SDG 16.4.2 from the figures here' },
      formula: share(
        plus(terms.seizedTraced, terms.foundTraced, terms.surrenderedTraced),
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
      name: { en: 'Firearms seized, found or surrendered' },
      formula: plus(terms.seized, terms.found, terms.surrendered),
      unit: items,
    },
  }),
  method: {
    en: 'Two figures that are never put together. The first is made here, from firearms seized, found and surrendered and the outcome of tracing them, as records and the UNODC questionnaire have it; it is Waymark’s reading of the indicator and no official figure. It does not tell what was seized for a suspected offence from what was seized on administrative grounds, which the UN indicator leaves out. The second is the percentage in the UN global database, as published. The database gives some values as averages of two years: those belong to no single year, and stand among the sources with both. A percentage that is published is of one jurisdiction, and percentages make none of the region.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje seizes 80 firearms and traces 20 of them, and finds and takes in none: 25 %. The UN publishes 22.5 % for it. Both are shown.',
    },
    observations: [
      firearms('skopje', 'items-seized', 80),
      firearms('skopje', 'items-found', 0),
      firearms('skopje', 'items-surrendered', 0),
      ...tracedOutcomes.flatMap((outcome, at) => [
        firearms('skopje', 'items-seized', at === 0 ? 20 : 0, { 'trace-outcome': outcome }),
        firearms('skopje', 'items-found', 0, { 'trace-outcome': outcome }),
        firearms('skopje', 'items-surrendered', 0, { 'trace-outcome': outcome }),
      ]),
      row('skopje', 'tracing-rate', '22.5'),
    ],
    expects: [
      { show: 'own', jurisdiction: 'skopje', period: '2023', is: '25' },
      { show: 'published', jurisdiction: 'skopje', period: '2023', is: '22.5' },
      { show: 'published', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
      { show: 'own', jurisdiction: 'tirana', period: '2023', is: 'not reported' },
    ],
  },
})
