// A roadmap that contradicts itself does not start; the sentence names the place.
import { describe, expect, test } from 'vitest'
import {
  ruritania,
  rescueCalls,
  lifeguards,
  litterCollected,
  fishingCases,
  persons,
} from '../../../roadmaps/ruritania/index.ts'
import { findContradictions } from './contradictions.ts'
import { plus } from '../indicators/formula.ts'
import { defineIndicator, type Indicator } from '../indicators/indicator.ts'
import { latest, sum } from '../indicators/measure.ts'
import type { Roadmap } from '../roadmap/roadmap.ts'

const rescues = ruritania.indicators.find(({ id }) => id === 'rescues')
function withIndicator(change: Partial<Indicator>): Roadmap {
  if (!rescues) throw new Error('no indicator')
  return { ...ruritania, indicators: [{ ...rescues, ...change }] }
}
const first = <T>(list: readonly T[]): T => {
  const [one] = list
  if (one === undefined) throw new Error('empty')
  return one
}

describe('contradictions', () => {
  test('the invented roadmap has none', () => {
    expect(findContradictions(ruritania)).toEqual([])
  })

  const measure = (measures: Indicator['measures']) =>
    withIndicator({ measures, shows: {}, headline: { show: 'x' } })
  const cases: readonly (readonly [what: string, roadmap: Roadmap, sentence: RegExp])[] = [
    [
      'an unknown data element',
      measure({ a: { kind: 'sum', element: 'dragons', where: {} } }),
      /measure “a”: there is no data element “dragons”/,
    ],
    [
      'a stock that is summed over time',
      measure({ a: { kind: 'sum', element: 'lifeguards', where: {} } }),
      /a sum takes what is counted as period; “lifeguards” is stock/,
    ],
    [
      'item classes that would be added up',
      measure({ a: { kind: 'sum', element: 'litter-collected', where: {} } }),
      /would add up the item classes of “litter-collected”/,
    ],
    [
      'overlapping codes that would be added up',
      measure({ a: { kind: 'sum', element: 'fishing-cases', where: {} } }),
      /the codes of “stage” overlap/,
    ],
    [
      'percentages that would be added up',
      measure({ a: { kind: 'sum', element: 'calls-change', where: {} } }),
      /“calls-change” is in percent, which cannot be added up/,
    ],
    [
      'an unknown code',
      measure({ a: { kind: 'sum', element: 'rescued-persons', where: { sex: 'dragon' } } }),
      /“dragon” is no code of “sex”/,
    ],
    [
      'a dimension the element does not have',
      measure({ a: { kind: 'sum', element: 'rescue-calls', where: { sex: 'female' } } }),
      /“rescue-calls” is not broken down by “sex”/,
    ],
    [
      'a formula that adds persons to calls',
      withIndicator({
        shows: {
          x: {
            name: { en: 'x' },
            unit: persons,
            formula: {
              op: 'plus',
              terms: [
                { op: 'measure', measure: 'calls' },
                { op: 'measure', measure: 'persons' },
              ],
            },
          },
        },
        headline: { show: 'x' },
      }),
      /figure “x”: it adds up calls and persons/,
    ],
    [
      'a formula with an unknown measure',
      withIndicator({
        shows: { x: { name: { en: 'x' }, unit: persons, formula: { op: 'measure', measure: 'nix' } } },
        headline: { show: 'x' },
      }),
      /there is no measure “nix”/,
    ],
    [
      'a headline that is none of the figures',
      withIndicator({ headline: { show: 'nix' } }),
      /its headline “nix” is not among its figures/,
    ],
    [
      'a headline of an area that is not there',
      withIndicator({ headline: { show: 'persons', area: 'moon' } }),
      /there is no jurisdiction or group “moon” for its headline/,
    ],
    [
      'a headline beside which stands what is not there',
      withIndicator({ headline: { show: 'persons', beside: ['nix'] } }),
      /“nix”, which stands beside its headline, is not among its figures/,
    ],
    [
      'a headline that stands beside itself',
      withIndicator({ headline: { show: 'persons', beside: ['persons'] } }),
      /its headline “persons” stands beside itself/,
    ],
    [
      'a headline with codes by which its figure is not broken down',
      withIndicator({ headline: { show: 'persons', codes: { 'call-cause': 'wind' } } }),
      /its headline names “call-cause”, by which it is not broken down/,
    ],
    [
      'a headline with a code that is in no list',
      withIndicator({ headline: { show: 'persons', codes: { sex: 'unicorn' } } }),
      /the code “unicorn” of its headline is not in “sex”/,
    ],
    [
      'a headline that leaves open which of the classes it means',
      {
        ...ruritania,
        indicators: ruritania.indicators.map((one) =>
          one.id === 'litter' ? { ...one, headline: { show: 'collected' } } : one,
        ),
      },
      /always broken down by “item-class” and does not say which code it is/,
    ],
    ...(
      [
        ['a chart of no kind', { kind: 'pie' }, /no chart of the kind “pie”; there are trend, split/],
        ['a chart of areas with parts', { kind: 'dot', by: 'sex' }, /“dot” shows areas/],
        ['a chart of parts without any', { kind: 'stack' }, /“stack” takes either figures or one breakdown/],
        ['a chart of steps without any', { kind: 'funnel', by: 'sex' }, /“funnel” takes figures/],
        ['chains of what are no steps', { kind: 'dot', chains: [] }, /“dot” shows areas/],
        ['a chart of what is not there', { kind: 'funnel', shows: ['persons', 'nix'] }, /“nix” in its chart/],
        [
          'a chart of one figure twice',
          { kind: 'split', shows: ['persons', 'persons'] },
          /“persons” is in its chart twice/,
        ],
        ['a chart of a single figure', { kind: 'split', shows: ['persons'] }, /less than two figures/],
        [
          'a chart of calls and persons',
          { kind: 'split', shows: ['calls', 'persons'] },
          /different units \(/,
        ],
        ['a chart by what is not offered', { kind: 'stack', by: 'mood' }, /not broken down by “mood”/],
        [
          'a baseline of another length',
          { kind: 'trend', baseline: '2018-Q1' },
          /“2018-Q1” of its chart is no period/,
        ],
      ] as const
    ).map(([what, chart, sentence]) => [what, withIndicator({ chart: chart as never }), sentence] as const),
    ['an unknown breakdown', withIndicator({ breakdowns: ['mood'] }), /no dimension “mood” to break down by/],
    ['an unknown goal', withIndicator({ elements: ['Z'] }), /the roadmap has no element “Z”/],
    ['an unknown region', withIndicator({ regions: ['moon'] }), /there is no group “moon”/],
    [
      'two institutions of one name, of whichever jurisdictions',
      {
        ...ruritania,
        jurisdictions: ruritania.jurisdictions.map((one) => ({
          ...one,
          institutions: [{ id: 'watch', name: { en: 'Watch' }, kind: 'watch' }],
        })),
      },
      /Institution “watch” is declared twice/,
    ],
    [
      'two indicators of one name',
      { ...ruritania, indicators: [...ruritania.indicators, first(ruritania.indicators)] },
      /Indicator “rescues” is declared twice/,
    ],
    [
      'a goal at a level that is not there',
      { ...ruritania, elements: [{ code: 'X', level: 'planet', text: { en: 'x' } }] },
      /Element “X”: there is no level “planet”/,
    ],
    [
      'a target below nothing',
      { ...ruritania, elements: [{ code: 'X.1', level: 'axis', parent: 'X', text: { en: 'x' } }] },
      /the element above it, “X”, is not there/,
    ],
    [
      'a timeframe that ends before it starts',
      {
        ...ruritania,
        elements: [
          {
            code: 'A',
            level: 'axis',
            text: { en: 'x' },
            timeframe: { text: 'x', start: '2024-01-01', end: '2023-01-01' },
          },
        ],
      },
      /its timeframe ends before it starts/,
    ],
    [
      'a group with an unknown member',
      { ...ruritania, groups: [{ id: 'g', name: { en: 'g' }, members: ['moon'] }] },
      /Group “g”: there is no jurisdiction “moon”/,
    ],
    [
      'a main group that is not there',
      { ...ruritania, mainGroup: 'moon' },
      /The main group “moon” is not there/,
    ],
    [
      'a quality rule of an unknown kind',
      { ...ruritania, qualityRules: [{ ...first(ruritania.qualityRules), kind: 'astrology' }] },
      /there is no kind of rule “astrology”/,
    ],
    [
      'a code made of a code that is not there',
      {
        ...ruritania,
        itemClasses: { ...ruritania.itemClasses, codes: { x: { name: { en: 'x' }, of: ['y'] } } },
      },
      /“x” is made of “y”, which is not in the list/,
    ],
    [
      'a role that opens what is withheld of one institution',
      {
        ...ruritania,
        roles: [
          { ...first(ruritania.roles), records: [{ may: ['read', 'break-glass'], of: 'institution' }] },
        ],
      },
      /opens what is withheld \(break-glass\) of an institution/,
    ],
    [
      'a term of openings that is longer than a working day',
      { ...ruritania, breakGlassMinutes: 481 },
      /opens what is withheld for 481 minutes; say a whole number from 1 to 480/,
    ],
    [
      'a role that writes what it is not shown',
      {
        ...ruritania,
        roles: [
          { ...first(ruritania.roles), reads: ['public'], records: [{ may: ['write'], of: 'institution' }] },
        ],
      },
      /Role “public”: it writes records, and is not shown the restricted figures/,
    ],
    [
      'a right in a register that is not there',
      {
        ...ruritania,
        roles: [{ ...first(ruritania.roles), records: [{ may: ['read'], of: 'all', registers: ['moon'] }] }],
      },
      /Role “public”: there is no register “moon”/,
    ],
    [
      'an item class that is none',
      { ...ruritania, dataElements: [{ ...litterCollected, itemClasses: ['gold'] }] },
      /Data element “litter-collected”: “gold” is no item class/,
    ],
  ]

  test.each(cases)('%s', (_what, roadmap, sentence) => {
    expect(findContradictions(roadmap).join('\n')).toMatch(sentence)
  })

  test('many of them do not even compile', () => {
    // @ts-expect-error a stock cannot be summed over time
    sum(lifeguards)
    // @ts-expect-error what happens within a period has no last day
    latest(rescueCalls)
    // @ts-expect-error the dimension has no such code
    sum(fishingCases, { where: { stage: 'forgiven' } })
    // @ts-expect-error the element has no such dimension
    sum(rescueCalls, { where: { sex: 'female' } })
    // @ts-expect-error the element is not counted in that item class
    sum(litterCollected, { itemClass: 'gold' })
    defineIndicator({
      ...first(ruritania.indicators),
      measures: { calls: sum(rescueCalls), cases: sum(fishingCases, { where: { stage: 'fined' } }) },
      shows: (terms) => ({
        // @ts-expect-error calls are not cases
        x: { name: { en: 'x' }, formula: plus(terms.calls, terms.cases), unit: persons },
      }),
    })
    expect(true).toBe(true)
  })
})
