// What a report expects and what of it is there, figure by figure beside each jurisdiction.
import type { ReactNode } from 'react'
import { findGroup, type ExpectedFigure } from '#definition'
import { areaName, dataElementName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { numberText, words } from '../words/index.ts'
import { completenessWords as own } from '../words/completeness-words.ts'
import { AreaLink } from '../controls/links.tsx'
import { NothingThere } from './completeness-lists.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'

const expectedStates = ['counted', 'reported', 'in part', 'missing'] as const

/** All that is known of one expected figure, in words. */
function cellText({ state, records, received, daysLate }: ExpectedFigure): string {
  const more = [
    records > 0 ? own.records(records, numberText(records)) : '',
    received === null ? '' : own.received(received),
    daysLate === null || daysLate === 0 ? '' : own.late(daysLate, numberText(daysLate)),
  ]
  return [own.states[state], ...more.filter(Boolean)].join(', ')
}

function Cell({
  figure,
  label,
}: {
  readonly figure: ExpectedFigure | undefined
  readonly label: string
}): ReactNode {
  if (!figure) return <td data-label={label} />
  const text = cellText(figure)
  return (
    <td
      className={`completeness completeness-${figure.state.replace(' ', '-')}`}
      title={text}
      data-label={label}
    >
      <span aria-hidden="true">{own.short[figure.state]}</span>
      <span className="unseen">{text}</span>
    </td>
  )
}

/** The row of a data element in one sentence, for phones: where it is there, where in part, where it is missing. */
function RowInWords({ figures }: { readonly figures: readonly ExpectedFigure[] }): ReactNode {
  const roadmap = useOutline()
  const places = expectedStates.flatMap((state) => {
    const some = figures.filter((one) => one.state === state)
    if (some.length === 0) return []
    const where =
      some.length === figures.length
        ? own.everywhere
        : words.list(some.map((one) => areaName(roadmap, one.jurisdiction)))
    return [own.stateIn(own.brief[state], where)]
  })
  return <span className="note only-on-phones">{places.join(' · ')}</span>
}

/** Data elements × jurisdictions; those of which nothing is there anywhere in a sentence. */
export function ExpectedFigures({ figures }: { readonly figures: readonly ExpectedFigure[] }): ReactNode {
  const roadmap = useOutline()
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const byElement = [...Map.groupBy(figures, ({ element }) => element)]
  const isEmpty = ([, some]: (typeof byElement)[number]) => some.every(({ state }) => state === 'missing')
  const empty = byElement.filter(isEmpty)
  const none = <NothingThere elements={empty.map(([element]) => element)} all={byElement.length} />
  if (empty.length === byElement.length) return none
  return (
    <>
      <ScrollRegion label={own.byFigure}>
        <table className="matrix expected-figures">
          <caption>{own.byFigure}</caption>
          <thead>
            <tr>
              <th scope="col">{own.element}</th>
              {areas.map((id) => (
                <th key={id} scope="col">
                  <AreaLink id={id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byElement
              .filter((one) => !isEmpty(one))
              .map(([element, some]) => (
                <tr key={element}>
                  <th scope="row">
                    {dataElementName(roadmap, element)}
                    <RowInWords figures={some} />
                  </th>
                  {areas.map((id) => (
                    <Cell
                      key={id}
                      label={areaName(roadmap, id)}
                      figure={some.find(({ jurisdiction }) => jurisdiction === id)}
                    />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
      {none}
    </>
  )
}
