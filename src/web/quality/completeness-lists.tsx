// What anybody may know of a report: how many jurisdictions have given each figure, or which targets it goes through.
import type { ReactNode } from 'react'
import type { ExpectedTally } from '#definition'
import { dataElementName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { numberText, say, words } from '../words/index.ts'
import { ElementLink } from '../controls/links.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'

const { completeness: own } = words

/** Data elements, each with “4 of 6”. */
export function ExpectedTallies({ tallies }: { readonly tallies: readonly ExpectedTally[] }): ReactNode {
  const roadmap = useRoadmap()
  const sum = (key: 'there' | 'of') => tallies.reduce((so, one) => so + one[key], 0)
  return (
    <>
      <p role="status">{own.all(numberText(sum('there')), numberText(sum('of')))}</p>
      <ScrollRegion label={own.byFigure}>
        <table>
          <caption>{own.byFigure}</caption>
          <thead>
            <tr>
              <th scope="col">{own.element}</th>
              <th scope="col" className="number">
                {own.tally}
              </th>
            </tr>
          </thead>
          <tbody>
            {tallies.map(({ element, there, of }) => (
              <tr key={element}>
                <th scope="row">{dataElementName(roadmap, element)}</th>
                <td className="number">{own.ofAll(numberText(there), numberText(of))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}

/** The elements of the roadmap that the report goes through. */
export function ReportElements({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const { elements } = useRoadmap()
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
