// Cohorts as a table: how many began, and how many had reached each step after so many months.
import type { ReactNode } from 'react'
import type { Cohort } from '#definition'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { cohortWords as said } from '../words/analysis/cohort-words.ts'
import { dayText, numberText, percentText } from '../words/index.ts'

interface Props {
  readonly caption: string
  readonly cohorts: readonly Cohort[]
  /** The names of the steps, in order. */
  readonly steps: readonly string[]
}

const shareText = (reached: number, began: number) =>
  began === 0 ? numberText(reached) : said.share(numberText(reached), percentText(reached / began))

/** The cells of one step: after each of the months, and by now. */
function StepCells({ cohort, step }: { readonly cohort: Cohort; readonly step: number }): ReactNode {
  const { began, reached, byNow } = cohort
  return (
    <>
      {reached.map(({ months, steps, isRipe, ripeOn }) => {
        const shown = shareText(steps[step] ?? 0, began)
        return (
          <td key={months} className="number" data-label={said.within(numberText(months))}>
            {isRipe ? shown : said.soFar(shown)}
            {!isRipe && <span className="note">{said.ripeOn(dayText(ripeOn))}</span>}
          </td>
        )
      })}
      <td className="number" data-label={said.byNow}>
        {shareText(byNow[step] ?? 0, began)}
      </td>
    </>
  )
}

function CohortRows({ cohort, steps }: { readonly cohort: Cohort } & Pick<Props, 'steps'>): ReactNode {
  const columns = cohort.reached.length + 2
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className="area" colSpan={columns}>
          <span className="stuck">
            {cohort.period}
            <span className="note">
              {said.began}: {numberText(cohort.began)}
            </span>
          </span>
        </th>
      </tr>
      {steps.map((name, step) => (
        <tr key={name}>
          <th scope="row" className="area row-name">
            {name}
          </th>
          <StepCells cohort={cohort} step={step} />
        </tr>
      ))}
    </tbody>
  )
}

/** The newest cohort first. */
export function CohortTable({ caption, cohorts, steps }: Props): ReactNode {
  const months = cohorts[0]?.reached.map((one) => one.months) ?? []
  return (
    <ScrollRegion label={caption}>
      <table className="figures">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="area">
              {said.cohort}
            </th>
            {months.map((one) => (
              <th key={one} scope="col" className="number">
                {said.within(numberText(one))}
              </th>
            ))}
            <th scope="col" className="number">
              {said.byNow}
            </th>
          </tr>
        </thead>
        {cohorts.toReversed().map((cohort) => (
          <CohortRows key={cohort.period} cohort={cohort} steps={steps} />
        ))}
      </table>
    </ScrollRegion>
  )
}
