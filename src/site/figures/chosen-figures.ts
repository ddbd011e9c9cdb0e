// The figures of an indicator that a reader chose, as the address says it, with the chart of them.
import {
  askedRates,
  denominatorsFor,
  findGroup,
  reportingAreas,
  takesOnlyPublished,
  type AreaChartKind,
  type Denominator,
  type FiguresAnswer,
  type FiguresQuery,
  type HeadlineAnswer,
  type Indicator,
} from '#definition'
import {
  chartFor,
  chartOf,
  figureChoice,
  figuresQuestion,
  kindOf,
  partQueries,
  periodsOver,
  perOf,
  readFigureSearch,
  rowsOfAreas,
  toldPeriods,
  type ChosenChart,
  type FigureChoice,
  type FigureRow,
  type FigureSearch,
  type Stretch,
} from '#drawing'
import type { Visit } from '../site-page.ts'

/** Everything that a page shows of a choice. */
export interface ChosenFigures {
  /** As it was asked: itself, or as rates. */
  readonly indicator: Indicator
  readonly denominators: readonly Denominator[]
  readonly search: FigureSearch
  readonly choice: FigureChoice
  readonly query: FiguresQuery
  readonly show: string
  /** How it is drawn, where not as the author chose. */
  readonly kind: AreaChartKind | undefined
  readonly chosen: ChosenChart
  /** All periods of the chosen frequency. */
  readonly offered: readonly string[]
  /** The periods of the table, and those at either end of which nobody says anything. */
  readonly periods: readonly string[]
  readonly silent: readonly Stretch[]
  readonly main: readonly FigureRow[]
  readonly others: readonly FigureRow[]
}

/** A name that comes several times, as a form writes what is ticked, is a list. */
function searchOf(search: URLSearchParams): FigureSearch {
  const names = [...new Set(search.keys())]
  const given = names.map((name) => [
    name,
    search
      .getAll(name)
      .filter((one) => one !== '')
      .join(','),
  ])
  return readFigureSearch(
    Object.fromEntries(given.filter(([, text]) => text !== '')) as Record<string, string>,
  )
}

function rowsOf({ roadmap }: Visit, answer: FiguresAnswer, { from, to }: FigureSearch) {
  const told = toldPeriods(answer.periods, answer.figures, { from, to })
  const own = [...(findGroup(roadmap, roadmap.mainGroup)?.members ?? []), roadmap.mainGroup]
  const rest = reportingAreas(roadmap).flatMap(({ id }) => (own.includes(id) ? [] : [id]))
  const said = { figures: answer.figures, periods: told.periods }
  return { ...told, main: rowsOfAreas(roadmap, said, own), others: rowsOfAreas(roadmap, said, rest) }
}

/** Asks for what the address says of an indicator, whose headline is the one of which something is known. */
export async function askChosen(
  visit: Visit,
  given: Indicator,
  { periods, tile }: HeadlineAnswer,
): Promise<ChosenFigures> {
  const { roadmap, language, ask, isInvented } = visit
  const search = searchOf(visit.search)
  const kind = roadmap.outlines && kindOf(search)
  const per = perOf(roadmap, given, { ...search, kind })
  const rates = per === undefined ? undefined : askedRates(roadmap, given, per)
  const indicator = rates ?? given
  const choice = figureChoice(indicator, search, rates && per)
  const query = figuresQuestion(indicator, choice)
  const figuresOf = ({ by: asked, ...rest }: FiguresQuery) =>
    ask('figures', { params: { id: indicator.id }, query: { ...rest, by: asked?.join(',') } })
  const { by } = choice
  const wanted = partQueries(chartFor(indicator, { show: choice.show, per: query.per, kind, by }), query)
  const [answer, parts] = await Promise.all([figuresOf(query), Promise.all(wanted.map(figuresOf))])
  const show = answer.figures[0]?.show ?? choice.show
  const chosen = chartOf({
    ...{ roadmap, indicator, show, per: query.per, kind, by, frequency: answer.frequency },
    ...{ own: answer, parts, choice: search, running: tile.running, language },
    isInvented: isInvented && !takesOnlyPublished(roadmap, given),
  })
  const offered = periodsOver(periods, choice.frequency)
  const denominators = denominatorsFor(roadmap, given)
  return {
    ...{ indicator, denominators, search, choice, query, show, kind, chosen, offered },
    ...rowsOf(visit, answer, search),
  }
}
