// What anybody may know of a report: of how many jurisdictions each figure is there, how that was report by report, or which
// targets it goes through.
import type { ReactNode } from 'react'
import { isAnyThere, type ExpectedTally, type ReportTally } from '#definition'
import { areaName, dataElementName } from '../data/names.ts'
import { useElements, useOutline } from '../data/roadmap-context.ts'
import { numberText, say } from '../words/index.ts'
import { completenessWords as own } from '../words/completeness-words.ts'
import { ElementLink } from '../controls/links.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'

/** Figures of which nothing is there, in one sentence, and by name for whoever wants to see them. */
export function NothingThere({
  elements,
  all,
}: {
  readonly elements: readonly string[]
  readonly all: number
}): ReactNode {
  const roadmap = useOutline()
  if (elements.length === 0) return null
  const count = elements.length
  return (
    <details className="told-on-paper">
      <summary>{own.nothingOf(count, numberText(count), count === all)}</summary>
      <p>{elements.map((element) => dataElementName(roadmap, element)).join('; ')}</p>
    </details>
  )
}

function TallyRow({ tally }: { readonly tally: ExpectedTally }): ReactNode {
  const roadmap = useOutline()
  const { element, there, inPart, of, groups } = tally
  return (
    <tr>
      <th scope="row">{dataElementName(roadmap, element)}</th>
      <td className="number">{own.ofAll(numberText(there), numberText(of))}</td>
      <td className="number">{inPart === 0 ? '' : own.ofAll(numberText(inPart), numberText(of))}</td>
      <td>{groups.map((id) => areaName(roadmap, id)).join('; ')}</td>
    </tr>
  )
}

/** Data elements of which anything is there, each with “4 of 6”; the others in a sentence. */
export function ExpectedTallies({ tallies }: { readonly tallies: readonly ExpectedTally[] }): ReactNode {
  const sum = (key: 'there' | 'of') => tallies.reduce((so, one) => so + one[key], 0)
  const some = tallies.filter(isAnyThere)
  const none = tallies.filter((one) => !isAnyThere(one)).map(({ element }) => element)
  return (
    <>
      <p role="status">{own.all(numberText(sum('there')), numberText(sum('of')))}</p>
      {some.length > 0 && (
        <ScrollRegion label={own.byFigure}>
          <table>
            <caption>{own.byFigure}</caption>
            <thead>
              <tr>
                <th scope="col">{own.element}</th>
                <th scope="col" className="number">
                  {own.tally}
                </th>
                <th scope="col" className="number">
                  {own.inPart}
                </th>
                <th scope="col">{own.groups}</th>
              </tr>
            </thead>
            <tbody>
              {some.map((tally) => (
                <TallyRow key={tally.element} tally={tally} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <NothingThere elements={none} all={tallies.length} />
    </>
  )
}

/** How much of every report is there; the one that is shown above is marked. */
export function ReportHistory({
  history,
  shown,
}: {
  readonly history: readonly ReportTally[]
  readonly shown: number
}): ReactNode {
  if (history.length < 2) return null
  return (
    <ScrollRegion label={own.byReport}>
      <table>
        <caption>{own.byReport}</caption>
        <thead>
          <tr>
            <th scope="col">{own.report}</th>
            <th scope="col" className="number">
              {own.figuresThere}
            </th>
            <th scope="col" className="number">
              {own.figuresInPart}
            </th>
            <th scope="col" className="number">
              {own.elementsOfGroups}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ report, period, there, inPart, of, ofGroups }) => (
            <tr key={report} {...(report === shown ? { 'aria-current': 'true' } : {})}>
              <th scope="row" className="date">
                {own.reportName(report, period)}
              </th>
              <td className="number">{own.ofAll(numberText(there), numberText(of))}</td>
              <td className="number">{numberText(inPart)}</td>
              <td className="number">{numberText(ofGroups)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** The elements of the roadmap that the report goes through. */
export function ReportElements({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const { elements } = useElements()
  const found = elements.filter(({ code }) => codes.includes(code))
  return (
    <>
      <p role="status">{own.goesThrough(found.length, numberText(found.length))}</p>
      <ul className="report-elements">
        {found.map((element) => (
          <li key={element.code}>
            <ElementLink element={element} /> {say(element.text)}
          </li>
        ))}
      </ul>
    </>
  )
}
