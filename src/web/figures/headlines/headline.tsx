// The headline of a KPI as its author says it: figure, what stands beside it, and what is newer. Tile, list and page share it.
import type { ReactNode } from 'react'
import {
  askedOf,
  findGroup,
  headlinesOf,
  isKnown,
  ownCodes,
  unsaidCodes,
  type Figure,
  type Headline as AuthorsHeadline,
  type HeadlineFigures,
  type Indicator,
  type IndicatorTile,
  type Roadmap,
} from '#definition'
import { areaName, codesNames } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { exploreWords } from '../../words/explore-words.ts'
import { figureWords } from '../../words/figure-words.ts'
import { numberText, say, words } from '../../words/index.ts'
import { FigureMarks, FigureNumber } from '../figure-words.tsx'

const headlineWords = exploreWords.headline

interface OpenProps {
  readonly indicator: Indicator
  /** Opens a figure, where figures can be opened. */
  readonly onOpen?: ((figure: Figure) => void) | undefined
}

/** A figure, as a button where it can be opened. */
export function OpenedNumber({
  indicator,
  figure,
  onOpen,
}: OpenProps & { readonly figure: Figure }): ReactNode {
  const number = <FigureNumber indicator={indicator} figure={figure} withUnit />
  if (!onOpen) return number
  return (
    <button type="button" className="figure-button" aria-haspopup="dialog" onClick={() => onOpen(figure)}>
      {number}
    </button>
  )
}

/** A period, marked while it is under way. */
export function PeriodWords({
  period,
  running,
}: {
  readonly period: string
  readonly running: string
}): ReactNode {
  return (
    <>
      <span className="nowrap">{period}</span>
      {period === running && (
        <>
          {' '}
          <span className="mark mark-running" title={headlineWords.runningLong}>
            {headlineWords.running}
          </span>
        </>
      )}
    </>
  )
}

function ShowName({
  indicator,
  figure,
}: {
  readonly indicator: Indicator
  readonly figure: Figure
}): ReactNode {
  const roadmap = useRoadmap()
  return namedShow(roadmap, indicator, figure)
}

/** A figure by its name and codes: “Litter collected, bottles”. */
function namedShow(roadmap: Roadmap, indicator: Indicator, { show, codes }: Pick<Figure, 'show' | 'codes'>) {
  const what = [say(indicator.shows[show]?.name ?? indicator.name), codesNames(roadmap, codes)]
  return words.list(what.filter((part) => part !== ''))
}

/** What stands beside a headline, by its name and what its unit does not say. */
export function besideName(
  roadmap: Roadmap,
  indicator: Indicator,
  { show, codes }: Pick<Figure, 'show' | 'codes'>,
): string {
  return namedShow(roadmap, indicator, { show, codes: unsaidCodes(roadmap, indicator, { show, codes }) })
}

interface HeadlineProps extends OpenProps {
  readonly headline: HeadlineFigures
  readonly running: string
  /** Where the area is said already. */
  readonly hidesArea?: boolean
}

/** The headline that a tile says: the first of the author's of which anything is known. */
export function chosenHeadline(
  indicator: Indicator,
  { choice }: Pick<IndicatorTile, 'choice'>,
): AuthorsHeadline {
  return headlinesOf(indicator)[choice] ?? indicator.headline
}

/** Where another figure stands in its place: what the headline would be, and that nobody reported it. */
export function Instead({
  indicator,
  tile,
}: {
  readonly indicator: Indicator
  readonly tile: IndicatorTile
}): ReactNode {
  const roadmap = useRoadmap()
  if (tile.choice === 0) return null
  const name = say(indicator.shows[indicator.headline.show]?.name ?? indicator.name)
  const wanted = indicator.headline.area ?? roadmap.mainGroup
  if (!findGroup(roadmap, tile.area)) return <p className="headline-instead">{headlineWords.instead(name)}</p>
  return (
    <p className="headline-instead">
      {tile.area === wanted
        ? headlineWords.insteadForGroup(name)
        : headlineWords.insteadFor(name, areaName(roadmap, wanted))}
    </p>
  )
}

function Beside({ indicator, headline, onOpen }: Omit<HeadlineProps, 'running'>): ReactNode {
  const roadmap = useRoadmap()
  if (headline.beside.length === 0) return null
  return (
    <ul className="headline-beside">
      {headline.beside.map((figure) => (
        <li key={figure.show}>
          <span className="beside-name">{besideName(roadmap, indicator, figure)}</span>{' '}
          <span className="beside-figure">
            <OpenedNumber indicator={indicator} figure={figure} onOpen={onOpen} />{' '}
            <FigureMarks figure={figure} headline={headline.latest} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Newer({ indicator, headline, running, onOpen }: HeadlineProps): ReactNode {
  const { newer } = headline
  if (!newer) return null
  return (
    <p className="headline-newer">
      <PeriodWords period={newer.period} running={running} />:{' '}
      <OpenedNumber indicator={indicator} figure={newer} onOpen={onOpen} />{' '}
      <FigureMarks figure={newer} headline={null} />
    </p>
  )
}

/** Where nothing is known of the area: what it would be, and that nobody reported it. */
function NoHeadline({ indicator, headline }: Omit<HeadlineProps, 'running'>): ReactNode {
  const roadmap = useRoadmap()
  const { show } = indicator.headline
  const isGroup = findGroup(roadmap, headline.area) !== undefined
  const codes = ownCodes(roadmap, indicator, indicator.headline)
  return (
    <>
      <p className="tile-figure figure-not-reported">
        {isGroup ? headlineWords.noneForGroup : headlineWords.none}
      </p>
      <p className="tile-place">
        {namedShow(roadmap, indicator, { show, codes })}&nbsp;· {areaName(roadmap, headline.area)}
      </p>
    </>
  )
}

export function Headline(props: HeadlineProps): ReactNode {
  const { indicator, headline, running, onOpen, hidesArea = false } = props
  const roadmap = useRoadmap()
  const { latest } = headline
  if (!latest) return <NoHeadline indicator={indicator} headline={headline} />
  return (
    <>
      <p className="tile-figure">
        <OpenedNumber indicator={indicator} figure={latest} onOpen={onOpen} />
      </p>
      <p className="tile-place">
        <ShowName indicator={indicator} figure={latest} />
        {!hidesArea && <>&nbsp;· {areaName(roadmap, latest.jurisdiction)}</>}
        &nbsp;· <PeriodWords period={latest.period} running={running} />
      </p>
      <FigureMarks figure={latest} />
      <Beside indicator={indicator} headline={headline} onOpen={onOpen} />
      <Newer {...props} />
    </>
  )
}

/**
 * How many jurisdictions have a figure, in words, or that it is said of the group as a whole; nothing where one alone is
 * spoken of, or where the marks of the figure say how many are in it.
 */
export function ReportingWords({
  indicator,
  tile,
}: {
  readonly indicator: Indicator
  readonly tile: IndicatorTile
}): ReactNode {
  const roadmap = useRoadmap()
  const isGroup = findGroup(roadmap, tile.area) !== undefined
  const { latest } = tile
  if (!isGroup || latest?.coverage !== undefined) return null
  if (latest && isKnown(latest)) return words.overview.asWhole
  const asked = askedOf(roadmap, indicator, chosenHeadline(indicator, tile).show)
  if (asked !== 'jurisdiction' && tile.reporting === 0)
    return headlineWords.askedOf(figureWords.reporters[asked])
  return words.overview.reporting(numberText(tile.reporting), numberText(tile.of))
}
