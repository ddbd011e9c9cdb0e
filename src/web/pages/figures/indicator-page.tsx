// One KPI: its headline, figures over time that can be opened, method, sources and findings.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { findIndicator, type Figure, type Indicator } from '#definition'
import { headlineQuery } from '../../data/queries.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import type { FigureSearch } from '#drawing'
import { FigureDialog } from '../../figures/explanation/figure-dialog.tsx'
import { FigureSection } from '../../figures/figure-section.tsx'
import { FormLink } from '../../controls/form-link.tsx'
import { chosenHeadline } from '../../figures/headlines/headline.tsx'
import { HeadlineSection } from '../../figures/headlines/headline-figures.tsx'
import { IndicatorFindings } from '../../quality/indicator-findings.tsx'
import { Loaded } from '../../controls/loaded.tsx'
import { MethodSection } from '../../figures/explanation/method-section.tsx'
import { NotFound } from '../../controls/not-found.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { Publishers } from '../../controls/publishers.tsx'
import { SourceSection } from '../../figures/explanation/source-section.tsx'
import { exploreWords } from '../../words/explore-words.ts'
import { say } from '../../words/index.ts'

const indicator = getRouteApi('/indicators/$id/explore')

function Figures({ of }: { readonly of: Indicator }): ReactNode {
  const search = indicator.useSearch()
  const navigate = indicator.useNavigate()
  const [opened, setOpened] = useState<Figure>()
  const query = useQuery(headlineQuery(of.id))
  const choose = (change: FigureSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  return (
    <Loaded query={query}>
      {(answer) => (
        <>
          <HeadlineSection indicator={of} answer={answer} onOpen={setOpened} />
          <Publishers publishers={answer.publishers} />
          <FigureSection
            indicator={{ ...of, headline: chosenHeadline(of, answer.tile) }}
            periods={answer.periods}
            running={answer.tile.running}
            search={search}
            onChoose={choose}
            onOpen={setOpened}
          />
          {opened && <FigureDialog indicator={of} figure={opened} onClose={() => setOpened(undefined)} />}
        </>
      )}
    </Loaded>
  )
}

/** A KPI in the words of the agreement, as a quotation; any other says what it is, and that it is none. */
function IndicatorText({ of }: { readonly of: Indicator }): ReactNode {
  if (of.kind === 'kpi') return <blockquote className="source-words">{say(of.text)}</blockquote>
  return (
    <>
      <p>{say(of.text)}</p>
      <p className="quiet">{exploreWords.kpiList.notes[of.kind]}</p>
    </>
  )
}

export function IndicatorPage(): ReactNode {
  const roadmap = useRoadmap()
  const { id } = indicator.useParams()
  const found = findIndicator(roadmap, id)
  if (!found) return <NotFound />
  return (
    <div key={found.id}>
      <PageHeading title={say(found.name)} kind={found.code} />
      <IndicatorText of={found} />
      <Figures of={found} />
      <FormLink indicator={found} />
      <MethodSection indicator={found} />
      <SourceSection indicator={found} />
      <IndicatorFindings indicator={found} />
    </div>
  )
}
