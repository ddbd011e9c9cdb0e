// Records by part of a jurisdiction: circles on the map, all parts in a table, and what lies in none of them.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, type ReactNode } from 'react'
import type { SubAreasAnswer, SubOutlines } from '#definition'
import { drawPartMap } from '#drawing'
import { Loaded } from '../../controls/loaded.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { useAsked } from '../../data/import-queries.ts'
import { areaName } from '../../data/names.ts'
import { subOutlinesQuery } from '../../data/queries.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { mapViewWords as said } from '../../words/analysis/map-views-words.ts'
import { recordMapWords as common } from '../../words/analysis/record-map-words.ts'
import { language, numberText, say } from '../../words/index.ts'
import { AnalysisFiles } from '../analysis-files.tsx'
import { narrowed, partQuery, takeView, type ViewProps } from './map-question.ts'
import { MapToTake } from './map-to-take.tsx'

interface Props {
  readonly answer: SubAreasAnswer
  readonly outlines: SubOutlines
}

function Left({ answer }: { readonly answer: SubAreasAnswer }): ReactNode {
  const { areas, records, withoutPlace, outside, byCode } = answer
  const shown = areas.reduce((sum, part) => sum + part.records, 0)
  return (
    <p className="quiet">
      {common.shown(numberText(shown), numberText(records))}{' '}
      {byCode > 0 && said.byCode(byCode, numberText(byCode))}{' '}
      {withoutPlace > 0 && said.notStated(withoutPlace, numberText(withoutPlace))}{' '}
      {outside > 0 && said.noPart(outside, numberText(outside))} {said.only} {said.noRates}
    </p>
  )
}

function PartTable({ answer, outlines, register, search }: Props & ViewProps): ReactNode {
  const roadmap = useOutline()
  return (
    <ScrollRegion label={said.partTable}>
      <table className="stacks">
        <caption>{said.partTable}</caption>
        <thead>
          <tr>
            <th scope="col">{said.part}</th>
            <th scope="col">{common.area}</th>
            <th scope="col" className="number">
              {common.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.areas.map(({ id, records }) => (
            <tr key={id}>
              <th scope="row">{outlines.names[id]?.name ?? id}</th>
              <td data-label={common.area}>{areaName(roadmap, outlines.names[id]?.jurisdiction ?? '')}</td>
              <td className="number" data-label={common.records}>
                <Link
                  to="/registers/$id"
                  params={{ id: register.id }}
                  search={{ ...narrowed(search), part: id }}
                  aria-label={`${said.open(records, numberText(records))}: ${outlines.names[id]?.name ?? id}`}
                >
                  {numberText(records)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Drawn({ register, search, answer, outlines }: Props & ViewProps): ReactNode {
  const roadmap = useOutline()
  const title = common.chart(say(register.name))
  const draw = useCallback(
    (width: number) =>
      drawPartMap(
        {
          ...{ title, description: title, outlines, language, parts: answer.areas, legend: said.circle },
          partName: (id) => {
            const { name = id, jurisdiction = '' } = outlines.names[id] ?? {}
            return `${name}, ${areaName(roadmap, jurisdiction)}`
          },
          countText: (count) => common.counts(count, numberText(count)),
        },
        width,
      ),
    [title, outlines, answer, roadmap],
  )
  if (answer.records === 0) return <p className="quiet">{common.noRecords}</p>
  return (
    <>
      {answer.areas.length === 0 ? (
        <p className="quiet">{common.none}</p>
      ) : (
        <>
          <MapToTake title={title} name={`parts-${register.id}`} draw={draw} />
        </>
      )}
      <Left answer={answer} />
      {answer.areas.length > 0 && (
        <>
          <PartTable {...{ answer, outlines, register, search }} />
          <AnalysisFiles take={(format) => takeView('recordSubAreas', { register, search }, format)} />
        </>
      )}
    </>
  )
}

export function PartMap(view: ViewProps): ReactNode {
  const outlines = useQuery(subOutlinesQuery)
  const asked = useAsked({ ...partQuery(view), enabled: outlines.isSuccess })
  if (outlines.isError) return <p className="quiet">{said.noParts}</p>
  return (
    <Loaded query={outlines}>
      {(land) => (
        <Loaded query={asked}>{(answer) => <Drawn {...view} answer={answer} outlines={land} />}</Loaded>
      )}
    </Loaded>
  )
}
