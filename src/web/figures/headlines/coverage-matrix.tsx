// What is known where: top elements of the roadmap by areas, with the number of observations in each cell.
import type { ReactNode } from 'react'
import { findGroup, reportingAreas, type OverviewAnswer, type Roadmap } from '#definition'
import { areaName, elementTitle, findLevel, isGroup } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { numberText, say, words } from '../../words/index.ts'
import { AreaLink, ElementLink } from '../../controls/links.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'

type Coverage = OverviewAnswer['coverage']

/** The members of the main group, and every other area behind them. */
function columnsOf(roadmap: Roadmap): { members: readonly string[]; others: readonly string[] } {
  const members = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const others = reportingAreas(roadmap)
    .filter((area) => !(isGroup(area) && area.isAside))
    .map(({ id }) => id)
    .filter((id) => !members.includes(id))
  return { members, others }
}

/** How dark a cell is: none, then five steps, each four times the one before. */
function shadeOf(observations: number): number {
  return observations === 0 ? 0 : Math.min(5, 1 + Math.floor(Math.log(observations) / Math.log(4)))
}

function Cell({ observations, area }: { readonly observations: number; readonly area: string }): ReactNode {
  return (
    <td className={`number shade-${shadeOf(observations)}`} data-label={areaName(useRoadmap(), area)}>
      {observations === 0 ? '' : numberText(observations)}
    </td>
  )
}

export function CoverageMatrix({ coverage }: { readonly coverage: Coverage }): ReactNode {
  const roadmap = useRoadmap()
  const { members, others } = columnsOf(roadmap)
  const counts = new Map(coverage.map((one) => [`${one.element}|${one.jurisdiction}`, one.observations]))
  const top = roadmap.elements.filter(({ parent }) => parent === undefined)
  const level = findLevel(roadmap, top[0]?.level ?? '')
  const levelName = level ? say(level.name).toLowerCase() : ''
  const caption = words.overview.matrixCaption(levelName)
  return (
    <>
      <p className="quiet">{words.overview.matrixHint(levelName)}</p>
      <ScrollRegion label={caption}>
        <table className="matrix">
          <caption>{caption}</caption>
          <colgroup />
          <colgroup span={members.length} />
          <colgroup span={others.length} className="others" />
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={members.length}>
                {say(findGroup(roadmap, roadmap.mainGroup)?.name ?? roadmap.name)}
              </th>
              {others.length > 0 && (
                <th scope="colgroup" colSpan={others.length}>
                  {words.overview.groups}
                </th>
              )}
            </tr>
            <tr>
              <th scope="col">{level ? say(level.name) : ''}</th>
              {[...members, ...others].map((id) => (
                <th key={id} scope="col">
                  <AreaLink id={id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {top.map((element) => (
              <tr key={element.code}>
                <th scope="row">
                  <ElementLink element={element}>
                    {elementTitle(roadmap, element)}
                    {element.heading && <span className="row-heading">{say(element.heading)}</span>}
                  </ElementLink>
                </th>
                {[...members, ...others].map((id) => (
                  <Cell key={id} area={id} observations={counts.get(`${element.code}|${id}`) ?? 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
