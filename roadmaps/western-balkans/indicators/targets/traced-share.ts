// Which of the firearms that were recovered were traced (target 2.7).
import { defineIndicator, percentUnit, plus, share, sum } from '#definition'
import { itemsSurrendered } from '../../data-elements/stores/collection.ts'
import { itemsFound, itemsSeized } from '../../data-elements/justice/seizures.ts'
import { items } from '../../terms/units.ts'
import { firearms } from '../examples/example-row.ts'

/** Outcomes that tell where a firearm left legal hands, or that it never did. */
export const tracedOutcomes = [
  'legitimate-owner',
  'illegitimate-owner',
  'foreign-registry',
  'diversion-identified',
] as const
const traced = { where: { 'trace-outcome': tracedOutcomes }, itemClass: 'firearm' } as const
const identifiable = { where: { 'trace-outcome': 'identifiable' }, itemClass: 'firearm' } as const
const notBegun = { where: { 'trace-outcome': 'not-initiated' }, itemClass: 'firearm' } as const
const all = { itemClass: 'firearm' } as const

/** Firearms seized, found and surrendered, and those of them that were traced. */
const recoveredFirearms = {
  seized: sum(itemsSeized, all),
  found: sum(itemsFound, all),
  surrendered: sum(itemsSurrendered, all),
  seizedTraced: sum(itemsSeized, traced),
  foundTraced: sum(itemsFound, traced),
  surrenderedTraced: sum(itemsSurrendered, traced),
}

export const tracedShare = defineIndicator({
  id: 'traced-share',
  kind: 'target',
  code: 'T1',
  text: { en: 'Share of the firearms seized, found or surrendered that were traced.' },
  name: { en: 'Traced share' },
  elements: ['2.7'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: {
    ...recoveredFirearms,
    seizedIdentifiable: sum(itemsSeized, identifiable),
    foundIdentifiable: sum(itemsFound, identifiable),
    surrenderedIdentifiable: sum(itemsSurrendered, identifiable),
    seizedNotBegun: sum(itemsSeized, notBegun),
    foundNotBegun: sum(itemsFound, notBegun),
    surrenderedNotBegun: sum(itemsSurrendered, notBegun),
  },
  headline: { show: 'share', beside: ['shareOfIdentifiable', 'notBegun'] },
  shows: (terms) => {
    const recovered = plus(terms.seized, terms.found, terms.surrendered)
    const success = plus(terms.seizedTraced, terms.foundTraced, terms.surrenderedTraced)
    const known = plus(terms.seizedIdentifiable, terms.foundIdentifiable, terms.surrenderedIdentifiable)
    const inside = { notReported: 'inside' } as const
    return {
      share: {
        name: { en: 'Share of all recovered firearms that were traced, unknown outcomes included' },
        formula: share(success, recovered, inside),
        unit: percentUnit,
      },
      shareOfIdentifiable: {
        name: { en: 'Share of uniquely identifiable firearms that were traced' },
        formula: share(success, known, { ...inside, isPart: true }),
        unit: percentUnit,
      },
      notBegun: {
        name: { en: 'Identifiable firearms for which no tracing was begun' },
        formula: plus(terms.seizedNotBegun, terms.foundNotBegun, terms.surrenderedNotBegun),
        unit: items,
      },
      traced: { name: { en: 'Firearms traced' }, formula: success, unit: items },
      recovered: { name: { en: 'Firearms seized, found or surrendered' }, formula: recovered, unit: items },
      seizedShare: {
        name: { en: 'Share of seized firearms that were traced' },
        formula: share(terms.seizedTraced, terms.seized, inside),
        unit: percentUnit,
      },
    }
  },
  method: {
    en: 'Target 2.7 asks that every recovered firearm is traced at once. Firearms only, by the day of the seizure, the find or the surrender. A firearm counts as traced when tracing ended with its owner in the registry, a foreign registry, or another point of diversion; a trace that found nothing, is pending or was not begun does not count, and neither does what cannot be identified. Which outcomes count is Waymark’s reading of the questionnaire on illicit arms flows. Firearms whose outcome was not reported stay in the base. The newest year rises for some time, as answers come in.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje seizes 60 firearms, of which 20 are traced, finds 20, of which 4 are traced, and takes in 20, of which none is: 24 of 100. Tirana seizes 100 and traces 6, finds none and takes in none: 30 of 200 together, 15 %.',
    },
    observations: [
      firearms('skopje', 'items-seized', 60),
      firearms('skopje', 'items-found', 20),
      firearms('skopje', 'items-surrendered', 20),
      ...tracedOutcomes.flatMap((outcome, at) => [
        firearms('skopje', 'items-seized', [12, 5, 3, 0][at] ?? 0, { 'trace-outcome': outcome }),
        firearms('skopje', 'items-found', at === 0 ? 4 : 0, { 'trace-outcome': outcome }),
        firearms('skopje', 'items-surrendered', 0, { 'trace-outcome': outcome }),
        firearms('tirana', 'items-seized', at === 3 ? 6 : 0, { 'trace-outcome': outcome }),
        firearms('tirana', 'items-found', 0, { 'trace-outcome': outcome }),
        firearms('tirana', 'items-surrendered', 0, { 'trace-outcome': outcome }),
      ]),
      firearms('tirana', 'items-seized', 100),
      firearms('tirana', 'items-found', 0),
      firearms('tirana', 'items-surrendered', 0),
    ],
    expects: [
      { show: 'share', jurisdiction: 'skopje', period: '2023', is: '24' },
      { show: 'share', jurisdiction: 'western-balkans', period: '2023', is: '15' },
      { show: 'traced', jurisdiction: 'skopje', period: '2023', is: '24' },
      { show: 'share', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
