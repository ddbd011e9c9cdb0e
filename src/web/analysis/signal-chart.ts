// Two years of a watched register as a chart: what was recorded, what was expected, and the most that is usual.
import type { Figure, WatchedSeries } from '#definition'
import type { ChartMatter } from '#drawing'
import { signalWords as said } from '../words/analysis/signal-words.ts'
import { language, numberText } from '../words/index.ts'

type Month = WatchedSeries['months'][number]

function figure(period: string, jurisdiction: string, lower: number, isSure: boolean): Figure {
  const value = String(lower)
  const own = { show: '', jurisdiction, period, codes: {}, origin: 'reported' as const, flags: [] }
  return isSure
    ? { ...own, lower: value, upper: value, state: 'value', value }
    : { ...own, lower: value, upper: null, state: 'bounds', value: null }
}

const tenth = (value: number) => Math.round(value * 10) / 10

/** A number in words; a month that is not stated complete has at least so many. */
const wordsOf = ({ lower, upper }: Figure) => {
  const shown = numberText(Number(lower))
  return upper === null ? said.atLeast(shown) : shown
}

/** What is drawn; months of which nothing is known are gaps. */
export function signalChart(series: WatchedSeries, title: string): ChartMatter {
  const { months, jurisdiction } = series
  const cells = (of: (month: Month) => number | null, isSure: (month: Month) => boolean) =>
    months.map((one) => {
      const value = of(one)
      return value === null ? undefined : figure(one.month, jurisdiction, value, isSure(one))
    })
  const always = () => true
  return {
    ...{ kind: 'trend', title, unit: '', lines: [], language, areAmounts: true },
    periods: months.map(({ month }) => month),
    series: [
      {
        ...{ name: said.recorded, isGroup: true },
        cells: cells(
          ({ count }) => count,
          ({ isComplete }) => isComplete === true,
        ),
      },
      {
        ...{ name: said.expected, isGroup: false },
        cells: cells(({ expected }) => (expected === null ? null : tenth(expected)), always),
      },
      { name: said.most, isGroup: false, cells: cells(({ threshold }) => threshold, always) },
    ],
    ...{ wordsOf, shortOf: wordsOf, numberText: (value: number) => numberText(value) },
  }
}
