// How many findings are open, rule by rule and jurisdiction by jurisdiction; each number opens what stands behind it.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FindingCell, FindingsAnswer, QualityRule } from '#definition'
import type { FindingFilter } from '../data/finding-filters.ts'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { numberText, say, words } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'

const said = qualityWorkWords.matrix

type Numbers = Pick<FindingCell, 'findings' | 'accepted'>

const sumOf = (cells: readonly Numbers[]): Numbers => ({
  findings: cells.reduce((sum, one) => sum + one.findings, 0),
  accepted: cells.reduce((sum, one) => sum + one.accepted, 0),
})

export const openOf = ({ findings, accepted }: Numbers): number => findings - accepted

function inWords(numbers: Numbers): string {
  const open = openOf(numbers)
  const { accepted } = numbers
  return [
    said.open(open, numberText(open)),
    ...(accepted > 0 ? [said.accepted(numberText(accepted))] : []),
  ].join(', ')
}

function Shown({ numbers }: { readonly numbers: Numbers }): ReactNode {
  return (
    <>
      <span className="open-findings">{numberText(openOf(numbers))}</span>
      {numbers.accepted > 0 && (
        <span className="quiet accepted-findings">{said.accepted(numberText(numbers.accepted))}</span>
      )}
    </>
  )
}

interface CellProps {
  readonly cells: readonly Numbers[]
  readonly label: string
  /** Rule and place in words, for whoever does not see the table. */
  readonly name: string
  readonly filter: FindingFilter
  readonly rule: string
  readonly isChosen: boolean
}

function Cell({ cells, label, name, filter, rule, isChosen }: CellProps): ReactNode {
  if (cells.length === 0)
    return (
      <td className="number" data-label={label}>
        <span className="quiet">–</span>
      </td>
    )
  const numbers = sumOf(cells)
  return (
    <td className="number" data-label={label}>
      <Link
        to="/quality"
        search={filter}
        hash={`rule-${rule}`}
        {...(isChosen ? { 'aria-current': 'true' as const } : {})}
      >
        <span aria-hidden="true">
          <Shown numbers={numbers} />
        </span>
        <span className="unseen">{said.cell(label, name, inWords(numbers))}</span>
      </Link>
    </td>
  )
}

interface MatrixProps {
  readonly answer: FindingsAnswer
  readonly known: readonly QualityRule[]
  readonly filter: FindingFilter
}

/** The row of a rule: the places it was put to, then all of them. */
function RuleRow({
  rule,
  areas,
  cells,
  filter,
}: {
  readonly rule: QualityRule
  readonly areas: readonly string[]
  readonly cells: readonly FindingCell[]
  readonly filter: FindingFilter
}): ReactNode {
  const roadmap = useOutline()
  const { jurisdiction: chosen, ...others } = filter
  const isOpen = filter.rule === rule.id
  const name = say(rule.name)
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        <span className={`severity severity-${rule.severity}`}>
          {words.quality.severities[rule.severity]}
        </span>
      </th>
      {areas.map((area) => (
        <Cell
          key={area}
          cells={cells.filter(({ jurisdiction }) => jurisdiction === area)}
          label={areaName(roadmap, area)}
          name={name}
          filter={{ ...others, jurisdiction: area, rule: rule.id }}
          rule={rule.id}
          isChosen={isOpen && chosen === area}
        />
      ))}
      <Cell
        cells={cells}
        label={said.all}
        name={name}
        filter={{ ...others, rule: rule.id }}
        rule={rule.id}
        isChosen={isOpen && chosen === undefined}
      />
    </tr>
  )
}

function SumRow({
  areas,
  cells,
}: {
  readonly areas: readonly string[]
  readonly cells: readonly FindingCell[]
}) {
  const roadmap = useOutline()
  const columns = [
    ...areas.map((area) => ({ area, label: areaName(roadmap, area) })),
    { area: '', label: said.all },
  ]
  return (
    <tr>
      <th scope="row">{said.all}</th>
      {columns.map(({ area, label }) => (
        <td key={area} className="number" data-label={label}>
          <Shown numbers={sumOf(cells.filter(({ jurisdiction }) => area === '' || jurisdiction === area))} />
        </td>
      ))}
    </tr>
  )
}

/** Rules × jurisdictions. What is not found anywhere has no row and no column. */
export function FindingMatrix({ answer, known, filter }: MatrixProps): ReactNode {
  const roadmap = useOutline()
  const { cells } = answer
  const byRule = Map.groupBy(cells, ({ rule }) => rule)
  const places = new Set(cells.map(({ jurisdiction }) => jurisdiction))
  const inOrder = [...roadmap.jurisdictions, ...roadmap.groups].map(({ id }) => id)
  const areas = inOrder.filter((id) => places.has(id))
  const rules = [...byRule].flatMap(([id, own]) => {
    const rule = known.find((one) => one.id === id)
    return rule ? [{ rule, own }] : []
  })
  if (rules.length === 0) return null
  return (
    <ScrollRegion label={said.caption}>
      <table className="matrix finding-matrix">
        <caption>{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.rule}</th>
            {areas.map((id) => (
              <th key={id} scope="col" className="number">
                {areaName(roadmap, id)}
              </th>
            ))}
            <th scope="col" className="number">
              {said.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, own }) => (
            <RuleRow key={rule.id} rule={rule} areas={areas} cells={own} filter={filter} />
          ))}
        </tbody>
        <tfoot>
          <SumRow areas={areas} cells={cells} />
        </tfoot>
      </table>
    </ScrollRegion>
  )
}

/** What was checked, for whoever asks whether nothing was found or nothing was looked at. */
export function WhatWasChecked({ answer, known }: Pick<MatrixProps, 'answer' | 'known'>): ReactNode {
  const { dataElements } = useOutline()
  const { findings, accepted } = sumOf(answer.cells)
  return (
    <>
      {findings === 0 && <p>{said.nothingOpen}</p>}
      {findings > 0 && findings === accepted && <p>{said.allAccepted}</p>}
      <p className="quiet">
        {said.checked(
          numberText(known.length),
          numberText(dataElements.length),
          numberText(answer.dataVersion),
        )}
      </p>
    </>
  )
}
