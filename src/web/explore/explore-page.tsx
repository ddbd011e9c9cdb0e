// Any indicator by any two of its dimensions: chosen, shown as table, lines, bars or map, pinned and taken along.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useId, useMemo, useState, type ReactNode } from 'react'
import {
  askedRates,
  figureUnit,
  findIndicator,
  periodOf,
  unitName,
  currentDay,
  type Figure,
  type FiguresAnswer,
  type Indicator,
} from '#definition'
import {
  pivotChoice,
  pivotDenominator,
  pivotOf,
  periodsOver,
  type ExploreSearch,
  type PivotChoice,
} from '#drawing'
import { Combobox } from '../controls/choosing/combobox.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { indicatorTitle } from '../data/names.ts'
import { figuresQuery, headlineQuery } from '../data/queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { writeSearch } from '../data/search.ts'
import { FigureDialog } from '../figures/explanation/figure-dialog.tsx'
import { PinList } from '../pins/pin-list.tsx'
import { PinView } from '../pins/pin-view.tsx'
import { pivotWords as said } from '../words/analysis/pivot-words.ts'
import { language, say, words } from '../words/index.ts'
import { ExploreControls, FixedChoices } from './explore-controls.tsx'
import { FigureFiles } from './figure-files.tsx'
import { PivotChart } from './pivot-chart.tsx'
import { PivotTable } from './pivot-table.tsx'

const route = getRouteApi('/explore')

type Choose = (change: ExploreSearch) => void

function IndicatorChoice({
  value,
  onChoose,
}: {
  readonly value: string
  readonly onChoose: (id: string) => void
}): ReactNode {
  const { indicators } = useRoadmap()
  const id = useId()
  const choices = indicators.map((one) => ({ id: one.id, name: indicatorTitle(one) }))
  return (
    <div className="field chosen-indicator">
      <label htmlFor={id}>{said.indicator}</label>
      <Combobox
        {...{ id, choices, value, isRequired: false, isBad: false, describedBy: '' }}
        onChange={(next) => next !== '' && onChoose(next)}
      />
    </div>
  )
}

interface ShownProps {
  readonly indicator: Indicator
  readonly per: string | undefined
  readonly choice: PivotChoice
  readonly search: ExploreSearch
  readonly answer: FiguresAnswer
  readonly publishers: readonly string[]
  readonly onChoose: Choose
}

/** What it is of: the figure, its unit, and what is fixed. */
function useTitle({ indicator, choice }: Pick<ShownProps, 'indicator' | 'choice'>, fixed: readonly string[]) {
  const roadmap = useRoadmap()
  const show = indicator.shows[choice.show]
  const unit = figureUnit(roadmap, indicator, { show: choice.show, codes: {} })
  const named = [show ? say(show.name) : '', unit ? unitName(unit, language) : '', ...fixed]
  // “Calls” in calls is said once.
  const isNew = (part: string, at: number) =>
    part !== '' && named.findIndex((one) => one.toLowerCase() === part.toLowerCase()) === at
  return words.list(named.filter(isNew))
}

function Shown(props: ShownProps): ReactNode {
  const { indicator, per, choice, search, answer, publishers, onChoose } = props
  const roadmap = useRoadmap()
  const [opened, setOpened] = useState<Figure>()
  const running = periodOf(currentDay(), choice.frequency)
  const asked = useMemo(
    () => ({ roadmap, indicator, choice, search, answer, running, language }),
    [roadmap, indicator, choice, search, answer, running],
  )
  const pivot = useMemo(() => pivotOf(asked), [asked])
  const fixed = pivot.fixed.map(({ id, offered }) => offered.find((one) => one.id === id)?.name ?? id)
  const title = useTitle(props, fixed)
  return (
    <>
      <FixedChoices pivot={pivot} search={search} onChoose={onChoose} />
      {choice.view !== 'table' && (
        <PivotChart asked={asked} pivot={pivot} per={per} publishers={publishers} />
      )}
      <PivotTable indicator={indicator} choice={choice} pivot={pivot} caption={title} onOpen={setOpened} />
      <FigureFiles indicator={indicator} choice={choice} pivot={pivot} search={search} />
      <PinView address={`/explore${writeSearch({ ...search })}`} name={`${indicator.code} ${title}`} />
      {opened && <FigureDialog indicator={indicator} figure={opened} onClose={() => setOpened(undefined)} />}
    </>
  )
}

interface ExploredProps {
  readonly indicator: Indicator
  readonly search: ExploreSearch
  readonly onChoose: Choose
}

function Explored({ indicator: given, search, onChoose }: ExploredProps): ReactNode {
  const roadmap = useRoadmap()
  const per = pivotDenominator(roadmap, given, search)
  const rates = per === undefined ? undefined : askedRates(roadmap, given, per)
  const indicator = rates ?? given
  const choice = pivotChoice(indicator, search, rates && per)
  const headline = useQuery(headlineQuery(given.id))
  const query = useQuery({
    ...figuresQuery(indicator.id, choice.query),
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded query={headline}>
      {({ periods, publishers }) => (
        <section aria-labelledby="explored" aria-busy={query.isPlaceholderData}>
          <h2 id="explored">{indicatorTitle(given)}</h2>
          <p className="prose">{say(given.text)}</p>
          <ExploreControls
            indicator={indicator}
            given={given}
            choice={choice}
            search={search}
            periods={periodsOver(periods, choice.frequency)}
            onChoose={onChoose}
          />
          <Loaded query={query}>
            {(answer) => (
              <Shown {...{ indicator, choice, search, answer, publishers, onChoose }} per={rates && per} />
            )}
          </Loaded>
        </section>
      )}
    </Loaded>
  )
}

function Explore(): ReactNode {
  const roadmap = useRoadmap()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const found = search.indicator === undefined ? undefined : findIndicator(roadmap, search.indicator)
  const choose: Choose = (change) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const chooseIndicator = (indicator: string) => {
    const { view, area } = search
    void navigate({ search: { indicator, ...(view ? { view } : {}), ...(area ? { area } : {}) } })
  }
  return (
    <>
      <IndicatorChoice value={found?.id ?? ''} onChoose={chooseIndicator} />
      {found ? (
        <Explored key={found.id} indicator={found} search={search} onChoose={choose} />
      ) : (
        <p className="quiet" role="status">
          {search.indicator === undefined ? said.chooseFirst : said.noIndicator(search.indicator)}
        </p>
      )}
      <PinList />
    </>
  )
}

export function ExplorePage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        <Explore />
      </SignedIn>
    </>
  )
}
