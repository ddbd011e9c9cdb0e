// What a report expects and what of it is there: figure by figure beside each jurisdiction, and by institution.
import type { ReactNode } from 'react'
import { findGroup, type ExpectedFigure } from '#definition'
import { areaName, dataElementName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { numberText, say, words } from '../words/index.ts'
import { AreaLink } from '../controls/links.tsx'
import { NothingThere } from './completeness-lists.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'

const { completeness: own } = words

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

/** Data elements × jurisdictions; those of which nothing is there anywhere in a sentence. */
export function ExpectedFigures({ figures }: { readonly figures: readonly ExpectedFigure[] }): ReactNode {
  const roadmap = useRoadmap()
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
                  <th scope="row">{dataElementName(roadmap, element)}</th>
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

/** An expected figure, and whether an institution has done its part: `there` is what it stated by itself. */
interface OwnFigure {
  readonly element: string
  readonly isThere: boolean
}

interface InstitutionRow {
  readonly id: string
  readonly name: string
  readonly area: string
  readonly figures: readonly OwnFigure[]
}

/** What a source reports of the whole period asks nothing more of anybody. */
function ownFigures(figure: ExpectedFigure): (OwnFigure & { readonly id: string })[] {
  const { element, institutions, state } = figure
  const isReported = state === 'reported'
  if (institutions.length === 0) return [{ id: '', element, isThere: isReported || state === 'counted' }]
  return institutions.map(({ institution: id, stated }) => ({
    ...{ id, element, isThere: isReported || stated === 'all' },
  }))
}

function useInstitutions(figures: readonly ExpectedFigure[]): InstitutionRow[] {
  const roadmap = useRoadmap()
  const names = new Map(
    roadmap.jurisdictions.flatMap(({ institutions = [] }) => institutions.map(({ id, name }) => [id, name])),
  )
  const pairs = figures.flatMap((figure) =>
    ownFigures(figure).map((one) => ({ ...one, jurisdiction: figure.jurisdiction })),
  )
  const groups = Map.groupBy(pairs, ({ id, jurisdiction }) => `${jurisdiction}|${id}`)
  return [...groups].map(([key, some]) => {
    const [area = '', id = ''] = key.split('|')
    const name = names.get(id)
    return {
      id: key,
      name: name ? say(name) : own.noInstitution,
      area: areaName(roadmap, area),
      figures: some,
    }
  })
}

/** Whom to ask for what: every institution with what is expected of it and what it stated itself. Several may keep one register. */
export function ExpectedByInstitution({
  figures,
}: {
  readonly figures: readonly ExpectedFigure[]
}): ReactNode {
  const roadmap = useRoadmap()
  const rows = useInstitutions(figures)
  return (
    <ScrollRegion label={own.byInstitution}>
      <table className="stacks">
        <caption>{own.byInstitution}</caption>
        <thead>
          <tr>
            <th scope="col">{words.quality.area}</th>
            <th scope="col">{own.institution}</th>
            <th scope="col" className="number">
              {own.there}
            </th>
            <th scope="col" className="number">
              {own.expected}
            </th>
            <th scope="col">{own.missing}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, area, figures: expected }) => {
            const missing = expected.filter(({ isThere }) => !isThere)
            return (
              <tr key={id}>
                <td data-label={words.quality.area}>{area}</td>
                <th scope="row">{name}</th>
                <td className="number" data-label={own.there}>
                  {numberText(expected.length - missing.length)}
                </td>
                <td className="number" data-label={own.expected}>
                  {numberText(expected.length)}
                </td>
                <td data-label={own.missing}>
                  {missing.map(({ element }) => dataElementName(roadmap, element)).join('; ')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
