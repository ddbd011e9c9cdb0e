// Whom to ask for what: every institution with what is expected of it and what it stated itself. Several may keep one register.
import type { ReactNode } from 'react'
import type { ExpectedFigure } from '#definition'
import { areaName, dataElementName } from '../data/names.ts'
import { useOwnPlace } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { numberText, say } from '../words/index.ts'
import { completenessWords as own } from '../words/completeness-words.ts'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { isOwnPlace, nearestFirst } from './nearest-first.ts'

/** An expected figure, and whether an institution has done its part: `there` is what it stated by itself. */
interface OwnFigure {
  readonly element: string
  readonly isThere: boolean
}

interface InstitutionRow {
  readonly id: string
  readonly name: string
  readonly area: string
  /** Of whoever looks. */
  readonly isOwn: boolean
  readonly expected: number
  /** Names of the data elements that it did not state whole. */
  readonly missing: readonly string[]
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
  const roadmap = useOutline()
  const mine = useOwnPlace()
  const names = new Map(
    roadmap.jurisdictions.flatMap(({ institutions = [] }) => institutions.map(({ id, name }) => [id, name])),
  )
  const pairs = figures.flatMap((figure) =>
    ownFigures(figure).map((one) => ({ ...one, jurisdiction: figure.jurisdiction })),
  )
  const groups = Map.groupBy(pairs, ({ id, jurisdiction }) => `${jurisdiction}|${id}`)
  const places = [...groups].map(([key, some]) => {
    const [jurisdiction = '', institution = ''] = key.split('|')
    return { key, jurisdiction, institution, some }
  })
  return nearestFirst(places, mine).map((place) => {
    const name = names.get(place.institution)
    return {
      id: place.key,
      name: name ? say(name) : own.noInstitution,
      area: areaName(roadmap, place.jurisdiction),
      isOwn: isOwnPlace(place, mine),
      expected: place.some.length,
      missing: place.some
        .filter(({ isThere }) => !isThere)
        .map(({ element }) => dataElementName(roadmap, element)),
    }
  })
}

/** So many names are read at a glance; more are folded. */
const fewNames = 3

function Missing({ missing }: Pick<InstitutionRow, 'missing'>): ReactNode {
  if (missing.length <= fewNames) return missing.join('; ')
  return (
    <details className="told-on-paper">
      <summary>{own.missingSome(numberText(missing.length))}</summary>
      {missing.join('; ')}
    </details>
  )
}

const byArea = (rows: readonly InstitutionRow[]) => [...Map.groupBy(rows, ({ area }) => area)]

/** Institutions that stated some of it, and one's own, by jurisdiction. */
function Stating({ rows }: { readonly rows: readonly InstitutionRow[] }): ReactNode {
  if (rows.length === 0) return null
  return (
    <ScrollRegion label={own.byInstitution}>
      <table className="stacks by-institution">
        <caption>{own.byInstitution}</caption>
        <thead>
          <tr>
            <th scope="col">{own.institution}</th>
            <th scope="col" className="number">
              {own.there}
            </th>
            <th scope="col">{own.missing}</th>
          </tr>
        </thead>
        {byArea(rows).map(([area, institutions]) => (
          <tbody key={area}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {area}
              </th>
            </tr>
            {institutions.map(({ id, name, isOwn, expected, missing }) => (
              <tr key={id}>
                <th scope="row" className="row-name">
                  {isOwn ? <strong>{own.own(name)}</strong> : name}
                </th>
                <td className="number" data-label={own.there}>
                  {own.ofAll(numberText(expected - missing.length), numberText(expected))}
                </td>
                <td data-label={own.missing}>
                  <Missing missing={missing} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

interface FoldedProps {
  readonly summary: string
  readonly rows: readonly InstitutionRow[]
}

/** Institutions of which one sentence says all; by name, with what is asked of each, for whoever wants to see them. */
function Folded({ summary, rows }: FoldedProps): ReactNode {
  if (rows.length === 0) return null
  return (
    <details className="told-on-paper">
      <summary>{summary}</summary>
      {byArea(rows).map(([area, institutions]) => (
        <section key={area}>
          <h3>{area}</h3>
          <ul>
            {institutions.map(({ id, name, expected, missing }) => (
              <li key={id}>
                {own.asked(name, expected, numberText(expected))}
                {missing.length > 0 && <span className="note">{missing.join('; ')}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

/** What there is comes first: who stated something, and then in a sentence who did not. */
export function ExpectedByInstitution({
  figures,
}: {
  readonly figures: readonly ExpectedFigure[]
}): ReactNode {
  const rows = useInstitutions(figures)
  const by = Map.groupBy(rows, ({ isOwn, expected, missing }) =>
    isOwn || (missing.length > 0 && missing.length < expected)
      ? 'some'
      : missing.length === 0
        ? 'all'
        : 'none',
  )
  const [all, none] = [by.get('all') ?? [], by.get('none') ?? []]
  return (
    <>
      <Stating rows={by.get('some') ?? []} />
      <Folded summary={own.completeInstitutions(all.length, numberText(all.length))} rows={all} />
      <Folded summary={own.silentInstitutions(none.length, numberText(none.length))} rows={none} />
    </>
  )
}
