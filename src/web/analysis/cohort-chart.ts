// Cohorts as lines: of each step the share that reached it within so many months. A cohort that is not ripe has at least that share.
import type { Cohort, Figure } from '#definition'
import type { ChartMatter } from '#drawing'
import { cohortWords as said } from '../words/analysis/cohort-words.ts'
import { language, numberText } from '../words/index.ts'

function figure(period: string, share: number, isRipe: boolean): Figure {
  const value = String(share)
  const own = { show: '', jurisdiction: '', period, codes: {}, origin: 'reported' as const, flags: [] }
  return isRipe
    ? { ...own, lower: value, upper: value, state: 'value', value }
    : { ...own, lower: value, upper: null, state: 'bounds', value: null }
}

const wordsOf = ({ lower, upper }: Figure) => {
  const shown = `${numberText(Number(lower))} %`
  return upper === null ? said.atLeast(shown) : shown
}

/** A share in per cent, to a tenth. */
export const shareOf = (reached: number, began: number) => Math.round((reached / began) * 1000) / 10

interface Asked {
  readonly title: string
  readonly months: number
  /** The names of the steps, in order. */
  readonly steps: readonly string[]
}

/** What is drawn of cohorts, the earliest first. */
export function cohortChart(cohorts: readonly Cohort[], { title, months, steps }: Asked): ChartMatter {
  const cellOf = ({ period, began, reached }: Cohort, step: number) => {
    const own = reached.find((one) => one.months === months)
    if (!own || began === 0) return undefined
    return figure(period, shareOf(own.steps[step] ?? 0, began), own.isRipe)
  }
  return {
    ...{ kind: 'trend', title, unit: said.unit, lines: [], language, areAmounts: false },
    periods: cohorts.map(({ period }) => period),
    series: steps.map((name, step) => ({
      ...{ name, isGroup: false },
      cells: cohorts.map((cohort) => cellOf(cohort, step)),
    })),
    ...{ wordsOf, shortOf: wordsOf, numberText: (value: number) => numberText(value) },
  }
}
