// One goal, target, axis or action: the words of the source, its baseline and timeframe, and the KPIs that speak to it.
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import { childrenOf, indicatorKinds, type Element, type Roadmap } from '#definition'
import {
  elementPlace,
  elementTitle,
  findElement,
  findLevel,
  indicatorsOf,
  indicatorsSpeakingTo,
  type SpeakingIndicator,
} from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { ElementLink, IndicatorCodeLink, IndicatorLink } from '../../controls/links.tsx'
import { Waiting } from '../../controls/loaded.tsx'
import { NotFound } from '../../controls/not-found.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { TimeframeBar } from '../../controls/timeframe-bar.tsx'
import { say, words } from '../../words/index.ts'

/** Comes by itself: whoever opens another page does without it. */
const ElementStates = lazy(async () => {
  const { ElementStates: found } = await import('../../assessments/element-states.tsx')
  return { default: found }
})

/** How far an element has come that is assessed. */
function States({ of }: { readonly of: Element }): ReactNode {
  const { assessmentScale } = useRoadmap()
  if (of.level !== assessmentScale?.level) return null
  return (
    <Suspense fallback={<Waiting />}>
      <ElementStates of={of} />
    </Suspense>
  )
}

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

/** The codes of the indicators that speak to an element, each with its page. */
function SpokenBy({ code }: { readonly code: string }): ReactNode {
  const indicators = indicatorsOf(useRoadmap(), code)
  if (indicators.length === 0) return null
  return (
    <ul className="inline-list" aria-label={words.element.kpis}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <IndicatorCodeLink indicator={indicator} />
        </li>
      ))}
    </ul>
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
            <div className="entry-side">
              {child.timeframe && <p>{child.timeframe.text}</p>}
              <SpokenBy code={child.code} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function IndicatorList({ speaking }: { readonly speaking: readonly SpeakingIndicator[] }): ReactNode {
  return (
    <ul className="entries plain">
      {speaking.map(({ indicator, through }) => (
        <li key={indicator.id} className="entry">
          <div>
            <IndicatorLink indicator={indicator} />
            <p className="quiet">{say(indicator.text)}</p>
          </div>
          {through.length > 0 && (
            <ul className="entry-side inline-list" aria-label={words.kpiList.speaks}>
              {through.map((element) => (
                <li key={element.code}>
                  <ElementLink element={element} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

/** KPIs first, and the others under what they are; no headings where there are KPIs only. */
function IndicatorsByKind({ speaking }: { readonly speaking: readonly SpeakingIndicator[] }): ReactNode {
  if (speaking.every(({ indicator }) => indicator.kind === 'kpi'))
    return <IndicatorList speaking={speaking} />
  return indicatorKinds.map((kind) => {
    const own = speaking.filter(({ indicator }) => indicator.kind === kind)
    if (own.length === 0) return null
    return (
      <section key={kind}>
        <h3>{words.kpiList.kinds[kind]}</h3>
        <IndicatorList speaking={own} />
      </section>
    )
  })
}

/** The nearest element above to which an indicator speaks, itself or through what lies below it. */
function findSpokenTo(roadmap: Roadmap, of: Element): Element | undefined {
  const above = findElement(roadmap, of.parent ?? '')
  if (!above || indicatorsSpeakingTo(roadmap, above.code).length > 0) return above
  return findSpokenTo(roadmap, above)
}

function Indicators({ of }: { readonly of: Element }): ReactNode {
  const roadmap = useRoadmap()
  const own = indicatorsSpeakingTo(roadmap, of.code)
  const above = own.length === 0 ? findSpokenTo(roadmap, of) : undefined
  return (
    <section aria-labelledby="kpis">
      <h2 id="kpis">{words.element.kpis}</h2>
      {own.length > 0 && <IndicatorsByKind speaking={own} />}
      {own.length === 0 && !above && <p className="quiet">{words.element.kpisNone}</p>}
      {above && (
        <>
          <p className="quiet">
            {words.element.kpisAbove(elementTitle(roadmap, of))} <ElementLink element={above} />
          </p>
          <IndicatorsByKind speaking={indicatorsSpeakingTo(roadmap, above.code)} />
        </>
      )}
    </section>
  )
}

export function ElementPage(): ReactNode {
  const roadmap = useRoadmap()
  const { level, code = '' } = useParams({ strict: false })
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
      <States of={found} />
      <Children of={found} />
      <Indicators of={found} />
      <Introduction of={found} />
    </>
  )
}
