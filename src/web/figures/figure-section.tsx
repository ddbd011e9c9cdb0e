// Figures over time: controls, chart, the table with the same figures, and other areas in a table of their own.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import {
  asCounted,
  askedRates,
  denominatorsFor,
  figureUnit,
  figuresAddress,
  findGroup,
  reportingAreas,
  unitName,
  type Figure,
  type FiguresAnswer,
  type Indicator,
  type Roadmap,
} from '#definition'
import {
  chartFor,
  codesInRows,
  figureChoice,
  figuresQuestion,
  hasFigure,
  kindOf,
  periodsOver,
  perOf,
  rowsOfAreas,
  toldPeriods,
  type FigureChoice,
  type FigureRow,
  type FigureSearch,
  type Stretch,
} from '#drawing'
import { ChartFiles } from '../chart/chart-files.tsx'
import { breakdownName } from '../data/names.ts'
import { figuresQuery } from '../data/queries.ts'
import { download } from '../data/request.ts'
import { isSignedIn } from '../person/access.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { exploreWords } from '../words/explore-words.ts'
import { figureWords } from '../words/figure-words.ts'
import { language, say, words } from '../words/index.ts'
import { ChartSection } from './chart-section.tsx'
import { FigureControls } from './figure-controls.tsx'
import { FigureTable } from './figure-table.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { useChart } from './use-chart.ts'

interface Props {
  readonly indicator: Indicator
  /** All periods for which there is anything, in the indicator's own frequency. */
  readonly periods: readonly string[]
  /** The period that is under way, in the indicator's own frequency. */
  readonly running: string
  readonly search: FigureSearch
  readonly onChoose: (change: FigureSearch) => void
  readonly onOpen: (figure: Figure) => void
}

/** The codes in which all rows are alike: where all are of one class, the table is in its unit. */
function sharedCodes(rows: readonly FigureRow[]): Readonly<Record<string, string>> {
  const [first, ...rest] = rows.filter(hasFigure)
  const shared = Object.entries(first?.codes ?? {}).filter(([id, code]) =>
    rest.every(({ codes }) => codes[id] === code),
  )
  return Object.fromEntries(shared)
}

interface Captioned {
  readonly show: string
  readonly rows: readonly FigureRow[]
}

function captionOf(roadmap: Roadmap, indicator: Indicator, { show, rows }: Captioned): string {
  const { name } = indicator.shows[show] ?? {}
  const unit = figureUnit(roadmap, indicator, { show, codes: sharedCodes(rows) })
  if (!name || !unit) return ''
  const by = [...codesInRows(rows)].filter(([, codes]) => codes.length > 1)
  const breakdowns = words.list(by.map(([id]) => breakdownName(roadmap, id).toLowerCase()))
  const { inUnit, by: byWords } = figureWords.table
  // “per case” and “per 100,000 inhabitants” say by themselves what they are.
  const isRelative = unit.kind === 'ratio' || unit.kind === 'rate'
  const counted = unitName(unit, language)
  const parts = [
    say(name),
    counted === '' || isRelative ? counted : inUnit(counted),
    breakdowns === '' ? '' : byWords(breakdowns),
  ]
  return words.list(parts.filter((part) => part !== ''))
}

interface AnsweredProps extends Props {
  readonly answer: FiguresAnswer
  /** The show the answer is about; while the next one is under way it is still the last one's. */
  readonly show: string
  readonly choice: FigureChoice
}

/** The rows of the main group and of all other areas, for the periods of which anything is said. */
function useRows(answer: FiguresAnswer, { from, to }: FigureSearch) {
  const roadmap = useRoadmap()
  return useMemo(() => {
    const told = toldPeriods(answer.periods, answer.figures, { from, to })
    const own = [...(findGroup(roadmap, roadmap.mainGroup)?.members ?? []), roadmap.mainGroup]
    const rest = reportingAreas(roadmap).flatMap(({ id }) => (own.includes(id) ? [] : [id]))
    const said = { figures: answer.figures, periods: told.periods }
    const [main, others] = [rowsOfAreas(roadmap, said, own), rowsOfAreas(roadmap, said, rest)]
    return { ...told, main, others, all: [...main, ...others] }
  }, [roadmap, answer, from, to])
}

/** Periods without any figure, in a sentence. */
function SilentPeriods({ silent }: { readonly silent: readonly Stretch[] }): ReactNode {
  if (silent.length === 0) return null
  const stretches = silent.map(({ from, to }) =>
    from === to ? from : figureWords.observations.between(from, to),
  )
  return <p className="quiet">{figureWords.table.silentPeriods(words.list(stretches))}</p>
}

/** Is anything said of the row, if only why there is no figure? */
const isSaid = ({ cells }: FigureRow) =>
  cells.some((figure) => figure !== undefined && figure.state !== 'not reported')

function Answered({ answer, show, choice, ...props }: AnsweredProps): ReactNode {
  const { indicator, search, running, onChoose, onOpen } = props
  const roadmap = useRoadmap()
  const { periods, silent, main, others, all } = useRows(answer, search)
  const query = figuresQuestion(indicator, choice)
  const kind = kindOf(search)
  const per = query.per ?? (kind === 'map' ? asCounted : undefined)
  const { chosen, isLoading } = useChart({ indicator, query, search, show, answer, running })
  const codes = chosen.rows?.codes ?? chosen.parts?.codes ?? {}
  // Classes are never added up, so that the table shows first the one that the chart draws.
  const only = Object.fromEntries(Object.entries(codes).filter(([id]) => indicator.always.includes(id)))
  const captionFor = (rows: readonly FigureRow[]) => captionOf(roadmap, indicator, { show, rows })
  const table = { indicator, captionFor, periods, only, onOpen }
  return (
    <>
      <ChartSection
        indicator={indicator}
        rows={all}
        chosen={chosen}
        isLoading={isLoading}
        kind={kind}
        hasLines={chartFor(indicator, { show, per: query.per, by: query.by }).kind !== 'trend'}
        onChoose={onChoose}
      >
        <ChartFiles
          indicator={indicator.id}
          query={{
            ...query,
            ...(per === undefined ? {} : { per }),
            show,
            kind,
            area: search.area,
            only: search.only,
          }}
        />
      </ChartSection>
      {all.some(hasFigure) && <p className="quiet hint-to-open">{figureWords.table.hint}</p>}
      <FigureTable {...table} rows={main} />
      <SilentPeriods silent={silent} />
      {others.some(isSaid) && (
        <>
          <h3>{exploreWords.kpi.others}</h3>
          <p className="quiet">{exploreWords.kpi.othersHint}</p>
        </>
      )}
      <FigureTable
        {...table}
        captionFor={(rows) => `${exploreWords.kpi.others}: ${captionFor(rows)}`}
        rows={others}
      />
    </>
  )
}

function Downloads({
  indicator,
  choice,
}: {
  readonly indicator: Indicator
  readonly choice: FigureChoice
}): ReactNode {
  const question = figuresQuestion(indicator, choice)
  const file = figuresAddress(indicator.id, question, 'csv')
  /** A link carries no token: whoever has one gets the file as they see the figures. */
  const take = (event: { readonly preventDefault: () => void }) => {
    if (!isSignedIn()) return
    event.preventDefault()
    const query = { ...question, by: question.by?.join(','), format: 'csv' as const }
    download('figures', { params: { id: indicator.id }, query }).catch(() => location.assign(file))
  }
  return (
    <ul className="inline-list downloads" aria-label={exploreWords.kpi.downloads}>
      <li>
        <a href={file} download onClick={take}>
          {exploreWords.kpi.figuresCsv}
        </a>
      </li>
      <li>
        <a href={figuresAddress(indicator.id, question)}>{exploreWords.kpi.figuresJson}</a>
      </li>
    </ul>
  )
}

/** The figures as the reader asks for them: as they are, or as rates. What cannot be asked so is shown as it is. */
export function FigureSection(props: Props): ReactNode {
  const roadmap = useRoadmap()
  const { indicator: given, search, periods, onChoose } = props
  const per = perOf(roadmap, given, search)
  const rates = per === undefined ? undefined : askedRates(roadmap, given, per)
  const indicator = rates ?? given
  const choice = figureChoice(indicator, search, rates && per)
  const query = useQuery({
    ...figuresQuery(indicator.id, figuresQuestion(indicator, choice)),
    placeholderData: keepPreviousData,
  })
  return (
    <section aria-labelledby="figures" aria-busy={query.isPlaceholderData}>
      <h2 id="figures">{exploreWords.kpi.figures}</h2>
      <FigureControls
        indicator={indicator}
        denominators={denominatorsFor(roadmap, given)}
        choice={choice}
        isMap={kindOf(search) === 'map'}
        periods={periodsOver(periods, choice.frequency)}
        onChoose={onChoose}
      />
      <Loaded query={query}>
        {(answer) => (
          <Answered
            {...props}
            indicator={indicator}
            answer={answer}
            choice={choice}
            show={answer.figures[0]?.show ?? choice.show}
          />
        )}
      </Loaded>
      <Downloads indicator={indicator} choice={choice} />
    </section>
  )
}
