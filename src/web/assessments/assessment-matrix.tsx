// Goals and targets by jurisdictions: how far each has come, in words, and what changed since the report before.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  assessedElements,
  findGroup,
  topOf,
  type AssessmentBrief,
  type AssessmentsAnswer,
  type Element,
  type RoadmapOutline,
} from '#definition'
import { areaName, elementTitle } from '../data/names.ts'
import { useElements } from '../data/roadmap-context.ts'
import { AreaLink, ElementLink } from '../controls/links.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText, say, words } from '../words/index.ts'
import { StepChange, StepMark } from './step-mark.tsx'

/** What is known, by element and jurisdiction. */
type Known = ReadonlyMap<string, AssessmentBrief>

const keyOf = (element: string, jurisdiction: string) => `${element}|${jurisdiction}`
const byPlace = (items: readonly AssessmentBrief[]): Known =>
  new Map(items.map((one) => [keyOf(one.element, one.jurisdiction), one]))

/** The members of the main group, and further ones of which something is said. */
function columnsOf(roadmap: RoadmapOutline, { items, before }: AssessmentsAnswer): string[] {
  const members = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const told = new Set([...items, ...before].map(({ jurisdiction }) => jurisdiction))
  const others = roadmap.jurisdictions.map(({ id }) => id).filter((id) => !members.includes(id))
  return [...members, ...others.filter((id) => told.has(id))]
}

interface Matrix {
  readonly report: number
  readonly areas: readonly string[]
  readonly now: Known
  readonly before: Known
  /** Where nobody but those who write it can see what is there. */
  readonly isHidden: (area: string) => boolean
}

function Cell({ of, area, matrix }: { of: Element; area: string; matrix: Matrix }): ReactNode {
  const { report, now, before, isHidden } = matrix
  const name = areaName(useElements(), area)
  const key = keyOf(of.code, area)
  const found = now.get(key)
  return (
    <td data-label={name}>
      <Link
        to="/assessments/$jurisdiction/$report/$code"
        params={{ jurisdiction: area, report: String(report), code: of.code }}
      >
        <StepMark step={found?.step} isHidden={!found && isHidden(area)} />
        <span className="unseen">, {said.page(of.code, name)}</span>
      </Link>
      {(found !== undefined || !isHidden(area)) && <StepChange now={found} before={before.get(key)} />}
    </td>
  )
}

/** How many of the elements have come how far, in words. */
function Tally({
  codes,
  area,
  matrix,
}: {
  codes: readonly string[]
  area: string
  matrix: Matrix
}): ReactNode {
  const { assessmentScale } = useElements()
  const steps = codes.map((code) => matrix.now.get(keyOf(code, area))?.step ?? null)
  const many = (step: string | null) => steps.filter((one) => one === step).length
  const told = (assessmentScale?.steps ?? [])
    .filter(({ id }) => many(id) > 0)
    .map(({ id, name }) => said.tally(numberText(many(id)), say(name)))
  const absent = matrix.isHidden(area) ? said.notReleasedShort : said.notAssessedShort
  const none = many(null) > 0 ? [said.tally(numberText(many(null)), absent)] : []
  return <td data-label={areaName(useElements(), area)}>{words.list([...told, ...none])}</td>
}

function Goal({ top, rows, matrix }: { top: Element; rows: readonly Element[]; matrix: Matrix }): ReactNode {
  const roadmap = useElements()
  const codes = rows.map(({ code }) => code)
  return (
    <tbody>
      <tr className="state-goal">
        <th scope="rowgroup">
          <ElementLink element={top}>
            {elementTitle(roadmap, top)}
            {top.heading && <span className="row-heading">{say(top.heading)}</span>}
          </ElementLink>
        </th>
        {matrix.areas.map((area) => (
          <Tally key={area} codes={codes} area={area} matrix={matrix} />
        ))}
      </tr>
      {rows.map((one) => (
        <tr key={one.code}>
          <th scope="row">
            <ElementLink element={one}>
              {one.code} <span className="row-heading">{say(one.text)}</span>
            </ElementLink>
          </th>
          {matrix.areas.map((area) => (
            <Cell key={area} of={one} area={area} matrix={matrix} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

interface Props {
  readonly answer: AssessmentsAnswer
  readonly period: string
  readonly onlyChanged: boolean
}

export function AssessmentMatrix({ answer, period, onlyChanged }: Props): ReactNode {
  const roadmap = useElements()
  const { report, items, before } = answer
  const matrix: Matrix = {
    report,
    areas: columnsOf(roadmap, answer),
    now: byPlace(items),
    before: byPlace(before),
    isHidden: (area) => !answer.seesDrafts.includes(area),
  }
  const isChanged = ({ code }: Element) =>
    matrix.areas.some((area) => {
      const key = keyOf(code, area)
      if (matrix.isHidden(area) && !matrix.now.has(key)) return false
      return matrix.now.get(key)?.step !== matrix.before.get(key)?.step
    })
  const shown = assessedElements(roadmap).filter((one) => !onlyChanged || isChanged(one))
  if (shown.length === 0) return <p>{said.nothingChanged}</p>
  const caption = said.caption(numberText(report), period)
  return (
    <ScrollRegion label={caption}>
      <table className="matrix states">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {matrix.areas.map((id) => (
              <th key={id} scope="col">
                <AreaLink id={id} />
              </th>
            ))}
          </tr>
        </thead>
        {[...Map.groupBy(shown, (one) => topOf(roadmap, one))].map(([top, rows]) => (
          <Goal key={top.code} top={top} rows={rows} matrix={matrix} />
        ))}
      </table>
    </ScrollRegion>
  )
}
