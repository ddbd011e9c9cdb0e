// Situations in which charts have to hold: what is missing, disputed, known from one side, very large, very long.
import type { ChartKind, Figure } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { ChartMatter } from '../chart.ts'

/** A figure of a test: nothing reported where not said. */
export function figureOf(change: Partial<Figure>): Figure {
  const missing = { state: 'not reported', value: null, lower: null, upper: null } as const
  return {
    ...{ show: 'calls', jurisdiction: 'zenda', period: '2020', codes: {}, origin: 'reported', flags: [] },
    ...missing,
    ...change,
  }
}

export const exactly = (value: string, change: Partial<Figure> = {}) =>
  figureOf({ state: 'value', value, lower: value, upper: value, ...change })
export const between = (lower: string | null, upper: string | null, change: Partial<Figure> = {}) =>
  figureOf({ state: 'bounds', lower, upper, ...change })
export const disputed = (lower: string, upper: string) => figureOf({ state: 'conflict', lower, upper })

/** A figure in words, as far as a test needs it. */
const wordsOf = ({ state, value, lower, upper }: Figure) =>
  value ?? (lower === null && upper === null ? state : `${lower ?? ''} to ${upper ?? ''}`)

/** Series by periods from 2020, the first of them as said, with each figure in its period. */
export function matterOf(
  kind: ChartKind,
  cells: readonly (readonly (Figure | undefined)[])[],
  change: Partial<ChartMatter> = {},
): ChartMatter {
  const length = Math.max(0, ...cells.map((own) => own.length))
  const periods = change.periods ?? Array.from({ length }, (_, at) => String(2020 + at))
  return {
    ...{ kind, title: 'Calls', unit: 'calls', lines: [], wordsOf, language: 'en', periods },
    ...{ shortOf: wordsOf, areAmounts: false, outlines: ruritania.outlines },
    numberText: (value) => value.toLocaleString('en'),
    series: cells.map((own, at) => ({
      name: ['Zenda', 'Strelsau', 'Hofbau'][at] ?? `Province ${at + 1}`,
      isGroup: false,
      area: ['zenda', 'strelsau', 'hofbau', 'glottenberg'][at] ?? `province-${at + 1}`,
      cells: own.map((figure, place) => figure && { ...figure, period: periods[place] ?? '' }),
    })),
    ...change,
  }
}

const years = Array.from({ length: 40 }, (_, at) => String(1985 + at))
const long =
  'Persons in the water of the upper river and its tributaries, as the provincial watch counts them'

/** Every situation, for a kind. */
export const situations: readonly (readonly [what: string, make: (kind: ChartKind) => ChartMatter])[] = [
  [
    'exact figures',
    (kind) =>
      matterOf(kind, [
        [exactly('3'), exactly('5')],
        [exactly('4'), exactly('2')],
      ]),
  ],
  ['one figure', (kind) => matterOf(kind, [[exactly('7')]])],
  [
    'nothing but 0',
    (kind) =>
      matterOf(kind, [
        [exactly('0'), exactly('0')],
        [exactly('0'), figureOf({})],
      ]),
  ],
  [
    'nothing known',
    (kind) =>
      matterOf(kind, [
        [figureOf({}), figureOf({ state: 'withheld' })],
        [undefined, undefined],
      ]),
  ],
  ['no series', (kind) => matterOf(kind, [])],
  [
    'missing beside 0',
    (kind) =>
      matterOf(kind, [
        [exactly('0'), figureOf({}), exactly('9')],
        [undefined, exactly('0'), exactly('1')],
      ]),
  ],
  [
    'limits on one side and on both',
    (kind) =>
      matterOf(kind, [
        [between('3', null), between('2', '8')],
        [between(null, '6'), between('0', null)],
      ]),
  ],
  [
    'sources that disagree',
    (kind) =>
      matterOf(kind, [
        [disputed('10', '20'), exactly('4')],
        [exactly('3'), disputed('1', '40')],
      ]),
  ],
  [
    'figures that are less than they say',
    (kind) =>
      matterOf(kind, [
        [
          exactly('3', { flags: ['part of the period'] }),
          exactly('5', { flags: ['not all reported', 'revised'], coverage: { reporting: 4, of: 6 } }),
        ],
      ]),
  ],
  [
    'changes below 0',
    (kind) =>
      matterOf(kind, [
        [exactly('-12.5'), exactly('30')],
        [exactly('4'), between('-3', '-1')],
      ]),
  ],
  [
    'counts',
    (kind) =>
      matterOf(
        kind,
        [
          [exactly('0'), exactly('12')],
          [exactly('3'), between('5', '40')],
          [between(null, '9'), disputed('2', '30')],
          [figureOf({}), between('4', null)],
          [exactly('1200'), exactly('800')],
        ],
        { areAmounts: true },
      ),
  ],
  [
    'several chains of steps, and what stands behind them',
    (kind) => {
      const steps = [
        [exactly('200'), exactly('90')],
        [exactly('50'), exactly('45')],
        [exactly('150'), between('45', null)],
      ]
      const matter = matterOf(kind, [...steps, ...steps])
      const chained = matter.series.map((one, at) => ({
        ...{ ...one, name: `${one.name} ${at}`, chain: Math.floor(at / 3), isApart: at % 3 === 2 },
        unit: at < 3 ? 'calls' : 'persons pulled out of the upper river',
      }))
      return { ...matter, series: chained }
    },
  ],
  ['very large numbers', (kind) => matterOf(kind, [[exactly('1234567890'), exactly('2500000000')]])],
  ['very small numbers', (kind) => matterOf(kind, [[exactly('0.002'), exactly('0.0137')]], { unit: '' })],
  [
    'long names',
    (kind) =>
      matterOf(
        kind,
        [
          [exactly('3'), exactly('4')],
          [exactly('1'), exactly('9')],
        ],
        {
          ...{ title: `${long} (${long})`, unit: long },
          series: [1, 2].map((number) => ({
            name: `${number}: ${long}`,
            isGroup: number === 2,
            area: number === 1 ? 'zenda' : 'river-provinces',
            cells: [exactly('3', { period: '2020' }), exactly('4', { period: '2021' })],
          })),
        },
      ),
  ],
  [
    'forty years of six provinces',
    (kind) =>
      matterOf(
        kind,
        Array.from({ length: 6 }, (_, one) =>
          years.map((_year, at) =>
            at % 7 === one ? figureOf({}) : exactly(String((at * 37 + one * 11) % 90)),
          ),
        ),
        { periods: years },
      ),
  ],
  [
    'a period under way and days by which something is due',
    (kind) =>
      matterOf(kind, [[exactly('3'), exactly('5'), exactly('1')]], {
        running: '2022',
        lines: [
          { period: '2020', name: 'baseline 2020' },
          { period: '2021', name: 'due 2021' },
          { period: '2022', name: 'due 2022' },
          { period: '2050', name: 'due 2050' },
        ],
      }),
  ],
]
