// What a page of a KPI says first: its headline, the same by jurisdiction, and the newest of its other figures when asked.
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import {
  askedOf,
  isKnown,
  ownCodes,
  type Figure,
  type HeadlineAnswer,
  type HeadlineFigures,
  type Indicator,
  type IndicatorTile,
  type NewestFiguresAnswer,
} from '#definition'
import { areaName, codesNames } from '../../data/names.ts'
import { newestFiguresQuery } from '../../data/queries.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { exploreWords } from '../../words/explore-words.ts'
import { figureWords } from '../../words/figure-words.ts'
import { numberText, say, words } from '../../words/index.ts'
import { FigureMarks } from '../figure-words.tsx'
import {
  besideName,
  chosenHeadline,
  Headline,
  Instead,
  OpenedNumber,
  PeriodWords,
  ReportingWords,
} from './headline.tsx'
import { AreaLink } from '../../controls/links.tsx'
import { Loaded } from '../../controls/loaded.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'

interface Props {
  readonly indicator: Indicator
  readonly onOpen: (figure: Figure) => void
}

function MemberCell({
  indicator,
  figure,
  headline,
  label,
  onOpen,
}: Props & {
  readonly figure: Figure | undefined
  readonly headline: Figure | null
  /** The heading of its column, for phones. */
  readonly label: string
}): ReactNode {
  if (!figure)
    return (
      <td className="number figure-not-reported" data-label={label}>
        {exploreWords.headline.noneInTable}
      </td>
    )
  return (
    <td className="number" data-label={label}>
      <OpenedNumber indicator={indicator} figure={figure} onOpen={onOpen} />{' '}
      <FigureMarks figure={figure} headline={headline} />
    </td>
  )
}

interface MembersProps extends Props {
  readonly tile: IndicatorTile
  readonly members: readonly HeadlineFigures[]
  /** The period of all of them; each says its own where there is none. */
  readonly period: string | undefined
}

const isFound = (figure: Figure) => isKnown(figure) || figure.state === 'not computable'

/** What a table by jurisdiction is called. */
const titleOf = (period: string | undefined) =>
  period === undefined ? exploreWords.headline.byNewest : exploreWords.headline.byPeriod(period)

function MembersTable({ indicator, tile, members, period, onOpen }: MembersProps): ReactNode {
  const { show, beside = [], besideOnPage = [] } = chosenHeadline(indicator, tile)
  const shows = [show, ...beside, ...besideOnPage]
  const roadmap = useRoadmap()
  const { codes = {} } = chosenHeadline(indicator, tile)
  const nameOf = (id: string) =>
    besideName(roadmap, indicator, { show: id, codes: ownCodes(roadmap, indicator, { show: id, codes }) })
  return (
    <ScrollRegion label={titleOf(period)}>
      <table className="by-jurisdiction">
        <caption className="unseen">{titleOf(period)}</caption>
        <thead>
          <tr>
            <th scope="col">{figureWords.table.area}</th>
            {shows.map((id) => (
              <th key={id} scope="col" className="number">
                {nameOf(id)}
              </th>
            ))}
            {period === undefined && <th scope="col">{words.areas.period}</th>}
          </tr>
        </thead>
        <tbody>
          {members.map(({ area, latest, beside: others }) => (
            <tr key={area}>
              <th scope="row">
                <AreaLink id={area} />
              </th>
              {shows.map((id) => (
                <MemberCell
                  key={id}
                  indicator={indicator}
                  label={nameOf(id)}
                  headline={tile.latest}
                  figure={[...(latest ? [latest] : []), ...others].find((figure) => figure.show === id)}
                  onOpen={onOpen}
                />
              ))}
              {period === undefined && (
                <td data-label={words.areas.period}>
                  {latest && <PeriodWords period={latest.period} running={tile.running} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** The headline by jurisdiction: at the period of the region, or each at its own newest; a sentence where none has one. */
function Members(props: MembersProps): ReactNode {
  const roadmap = useRoadmap()
  const { members, period } = props
  if (members.length === 0) return null
  const hasAny = members.some(({ latest, beside }) => [...(latest ? [latest] : []), ...beside].some(isFound))
  const names = members.map(({ area }) => areaName(roadmap, area))
  const asked = askedOf(roadmap, props.indicator, chosenHeadline(props.indicator, props.tile).show)
  return (
    <>
      <h3>{titleOf(period)}</h3>
      {hasAny ? (
        <MembersTable {...props} />
      ) : (
        <p className="quiet">
          {asked === 'jurisdiction'
            ? exploreWords.headline.noneByJurisdiction(words.list(names))
            : `${exploreWords.headline.askedOf(figureWords.reporters[asked])}.`}
        </p>
      )}
    </>
  )
}

function ShowCard({
  indicator,
  show,
  figures,
  running,
  onOpen,
}: Props & NewestFiguresAnswer['shows'][number] & { readonly running: string }): ReactNode {
  const roadmap = useRoadmap()
  const [first] = figures
  return (
    <li className="headline">
      <h3>{say(indicator.shows[show]?.name ?? indicator.name)}</h3>
      {!first && <p className="quiet">{exploreWords.headline.none}</p>}
      {figures.map((figure) => (
        <p key={JSON.stringify(figure.codes)} className="headline-figure">
          <OpenedNumber indicator={indicator} figure={figure} onOpen={onOpen} />{' '}
          <span>{codesNames(roadmap, figure.codes)}</span> <FigureMarks figure={figure} />
        </p>
      ))}
      {first && (
        <p className="tile-place">
          <PeriodWords period={first.period} running={running} />
        </p>
      )}
    </li>
  )
}

function OtherShows({ indicator, onOpen }: Props): ReactNode {
  const query = useQuery(newestFiguresQuery(indicator.id))
  return (
    <Loaded query={query}>
      {({ shows, running }) => (
        <ul className="headlines">
          {shows.map((one) => (
            <ShowCard key={one.show} {...one} indicator={indicator} running={running} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </Loaded>
  )
}

/** The newest of all figures of the KPI, worked out when somebody opens them. */
function MoreFigures(props: Props): ReactNode {
  const [isOpened, setOpened] = useState(false)
  const count = Object.keys(props.indicator.shows).length
  if (count < 2) return null
  return (
    <details className="more-figures" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{exploreWords.headline.more(numberText(count))}</summary>
      {isOpened && <OtherShows {...props} />}
    </details>
  )
}

export function HeadlineSection({
  indicator,
  answer,
  onOpen,
}: Props & { readonly answer: HeadlineAnswer }): ReactNode {
  const { tile, members } = answer
  const hasPeriod = tile.latest !== null && isKnown(tile.latest)
  return (
    <section aria-labelledby="headline" className="headline-section">
      <h2 id="headline">{exploreWords.headline.title}</h2>
      <Headline indicator={indicator} headline={tile} running={tile.running} onOpen={onOpen} />
      <p className="quiet">
        <ReportingWords indicator={indicator} tile={tile} />
      </p>
      <Instead indicator={indicator} tile={tile} />
      <Members
        indicator={indicator}
        tile={tile}
        members={members}
        period={hasPeriod ? tile.latest?.period : undefined}
        onOpen={onOpen}
      />
      <MoreFigures indicator={indicator} onOpen={onOpen} />
    </section>
  )
}
