// The worked example of a KPI: rows small enough to add up by hand, and what they come to.
import type { ReactNode } from 'react'
import {
  amountWithUnit,
  figureText,
  figureUnit,
  figureWithUnit,
  findDataElement,
  itemClassId,
  unitFor,
  type ExampleResult,
  type Indicator,
  type Roadmap,
} from '#definition'
import { areaName, codesNames, dataElementName } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { exploreWords } from '../../words/explore-words.ts'
import { figureWords } from '../../words/figure-words.ts'
import { language, say } from '../../words/index.ts'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { TableHeads } from '../../controls/table-heads.tsx'

const { observations: heads } = figureWords

function Given({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const roadmap = useRoadmap()
  return (
    <ScrollRegion label={exploreWords.kpi.exampleGiven}>
      <table className="stacks">
        <caption>{exploreWords.kpi.exampleGiven}</caption>
        <TableHeads names={[heads.area, heads.interval, heads.element, heads.codes]} number={heads.value} />
        <tbody>
          {indicator.workedExample.observations.map((row, at) => {
            const unit = findDataElement(roadmap, row.element)?.unit
            const codes = { ...(row.itemClass ? { [itemClassId]: row.itemClass } : {}), ...row.codes }
            return (
              <tr key={at}>
                <th scope="row">{areaName(roadmap, row.jurisdiction)}</th>
                <td data-label={heads.interval}>{row.period}</td>
                <td data-label={heads.element}>{dataElementName(roadmap, row.element)}</td>
                <td data-label={heads.codes}>{codesNames(roadmap, codes)}</td>
                <td className="number" data-label={heads.value}>
                  {unit
                    ? amountWithUnit(String(row.value), unitFor(unit, row.itemClass), language)
                    : row.value}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** What an example comes to, with the unit behind it; the number stands in it as the engine writes it. */
function resultInWords(roadmap: Roadmap, indicator: Indicator, row: ExampleResult): string {
  const unit = figureUnit(roadmap, indicator, { ...row, codes: row.codes ?? {} })
  const [lower, upper = lower] = row.is.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? []
  if (!unit || lower === undefined || upper === undefined) return say({ en: row.is })
  if (/^[\d,.]+$/.test(row.is)) return amountWithUnit(lower, unit, language)
  const sides = [
    { lower, upper: null },
    { lower: null, upper },
    { lower, upper },
  ]
  const stated = (['bounds', 'conflict'] as const).flatMap((state) =>
    sides.map((bounds) => ({ state, value: null, ...bounds })),
  )
  const found = stated.find((figure) => figureText(figure, unit.kind) === row.is)
  return found ? figureWithUnit(found, unit, language) : row.is
}

function Results({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const roadmap = useRoadmap()
  return (
    <ScrollRegion label={exploreWords.kpi.exampleResult}>
      <table className="stacks">
        <caption>{exploreWords.kpi.exampleResult}</caption>
        <TableHeads
          names={[exploreWords.kpi.show, heads.area, heads.interval, heads.codes]}
          number={exploreWords.kpi.is}
        />
        <tbody>
          {indicator.workedExample.expects.map((row, at) => {
            const show = indicator.shows[row.show]
            return (
              <tr key={at}>
                <th scope="row">{show ? say(show.name) : row.show}</th>
                <td data-label={heads.area}>{areaName(roadmap, row.jurisdiction)}</td>
                <td data-label={heads.interval}>{row.period}</td>
                <td data-label={heads.codes}>{codesNames(roadmap, row.codes ?? {})}</td>
                <td className="number" data-label={exploreWords.kpi.is}>
                  <strong>{resultInWords(roadmap, indicator, row)}</strong>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

export function WorkedExample({ indicator }: { readonly indicator: Indicator }): ReactNode {
  return (
    <section aria-labelledby="example">
      <h3 id="example">{exploreWords.kpi.example}</h3>
      <p className="prose">{say(indicator.workedExample.narrative)}</p>
      <Given indicator={indicator} />
      <Results indicator={indicator} />
    </section>
  )
}
