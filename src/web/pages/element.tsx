// One goal, target, axis or action: the words of the source, its baseline and timeframe, and the KPIs that speak to it.
import { createRoute } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { childrenOf, type Element, type Indicator } from '#definition'
import { elementPlace, elementTitle, findElement, findLevel, indicatorsOf } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { ElementLink, IndicatorLink } from '../parts/links.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { TimeframeBar } from '../parts/timeframe-bar.tsx'
import { rootRoute } from '../root-route.ts'
import { say, words } from '../words/index.ts'

/** Answers to `/goals/2`, `/targets/2.7`, and to `/elements/2.7` for whoever knows only the code. */
export const element = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$level/$code',
  component: ElementPage,
})

const anyLevel = 'elements'

function SourceWords({ of }: { readonly of: Element }): ReactNode {
  const roadmap = useRoadmap()
  return (
    <>
      <blockquote className="source-words">{say(of.text)}</blockquote>
      {of.timeframe && (
        <section aria-labelledby="timeframe">
          <h2 id="timeframe">{words.element.timeframe}</h2>
          <p>{of.timeframe.text}</p>
          <TimeframeBar timeframe={of.timeframe} roadmap={roadmap} />
        </section>
      )}
      {of.baseline && (
        <section aria-labelledby="baseline">
          <h2 id="baseline">{words.element.baseline}</h2>
          <p className="prose">{say(of.baseline)}</p>
        </section>
      )}
    </>
  )
}

function Introduction({ of }: { readonly of: Element }): ReactNode {
  if (!of.introduction) return null
  return (
    <section aria-labelledby="introduction">
      <h2 id="introduction">{words.element.introduction}</h2>
      {of.introduction.map((paragraph) => (
        <p key={paragraph.en} className="prose">
          {say(paragraph)}
        </p>
      ))}
    </section>
  )
}

function Children({ of }: { readonly of: Element }): ReactNode {
  const roadmap = useRoadmap()
  const below = childrenOf(roadmap.elements, of.code)
  const level = findLevel(roadmap, below[0]?.level ?? '')
  if (!level) return null
  return (
    <section aria-labelledby="children">
      <h2 id="children">{say(level.plural)}</h2>
      <ol className="entries plain">
        {below.map((child) => (
          <li key={child.code} className="entry">
            <p>
              <ElementLink element={child}>
                <span className="code">{elementTitle(roadmap, child)}</span>
              </ElementLink>{' '}
              {say(child.text)}
            </p>
            <p className="entry-side">{child.timeframe?.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function IndicatorList({ indicators }: { readonly indicators: readonly Indicator[] }): ReactNode {
  return (
    <ul className="entries plain">
      {indicators.map((indicator) => (
        <li key={indicator.id} className="entry">
          <div>
            <IndicatorLink indicator={indicator} />
            <p className="quiet">{say(indicator.text)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Indicators({ of }: { readonly of: Element }): ReactNode {
  const roadmap = useRoadmap()
  const own = indicatorsOf(roadmap, of.code)
  const below = childrenOf(roadmap.elements, of.code)
  const level = findLevel(roadmap, below[0]?.level ?? '')
  const further = [...new Set(below.flatMap(({ code }) => indicatorsOf(roadmap, code)))].filter(
    (indicator) => !own.includes(indicator),
  )
  return (
    <section aria-labelledby="kpis">
      <h2 id="kpis">{words.element.kpis}</h2>
      {own.length === 0 ? (
        <p className="quiet">{words.element.kpisNone}</p>
      ) : (
        <IndicatorList indicators={own} />
      )}
      {level && further.length > 0 && (
        <>
          <h3>{words.element.kpisBelow(say(level.plural).toLowerCase())}</h3>
          <IndicatorList indicators={further} />
        </>
      )}
    </section>
  )
}

function ElementPage(): ReactNode {
  const roadmap = useRoadmap()
  const { level, code } = element.useParams()
  const found = findElement(roadmap, code)
  if (!found || (level !== anyLevel && elementPlace(roadmap, found).level !== level)) return <NotFound />
  const above = findElement(roadmap, found.parent ?? '')
  return (
    <>
      <PageHeading
        title={found.heading ? say(found.heading) : elementTitle(roadmap, found)}
        {...(found.heading ? { kind: elementTitle(roadmap, found) } : {})}
        {...(above
          ? {
              lead: (
                <>
                  {words.element.above}{' '}
                  <ElementLink element={above}>
                    {elementTitle(roadmap, above)}
                    {above.heading && `: ${say(above.heading)}`}
                  </ElementLink>
                </>
              ),
            }
          : {})}
      />
      <SourceWords of={found} />
      <Children of={found} />
      <Indicators of={found} />
      <Introduction of={found} />
    </>
  )
}
