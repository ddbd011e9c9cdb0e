// Definition and method of a KPI: formulas in words, method, and everything a reader has to know to judge a figure.
import type { ReactNode } from 'react'
import { formulaWords, type Indicator } from '#definition'
import { areaName, breakdownName, dataElementName, findElement } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { exploreWords } from '../../words/explore-words.ts'
import { language, numberText, say, words } from '../../words/index.ts'
import { ElementLink } from '../../controls/links.tsx'
import { WorkedExample } from './worked-example.tsx'

type Shows = readonly (readonly [string, Indicator['shows'][string]])[]

function FormulaList({
  indicator,
  shows,
}: {
  readonly indicator: Indicator
  readonly shows: Shows
}): ReactNode {
  const roadmap = useRoadmap()
  return (
    <dl className="formulas">
      {shows.map(([id, { name, formula, ripens }]) => (
        <div key={id}>
          <dt>{say(name)}</dt>
          <dd className="formula">{formulaWords({ roadmap, language }, indicator, formula)}</dd>
          {ripens && <dd>{exploreWords.kpi.ripens(ripens.shownAfter, ripens.settledAfter)}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** So many formulas stand open; with more, the others are folded on the screen. */
const fewFormulas = 6

function Formulas({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const shows = Object.entries(indicator.shows)
  const first = shows.length > fewFormulas ? shows.slice(0, fewFormulas / 2) : shows
  const rest = shows.slice(first.length)
  return (
    <>
      <FormulaList indicator={indicator} shows={first} />
      {rest.length > 0 && (
        <details className="more-figures told-on-paper">
          <summary>{exploreWords.kpi.moreFormulas(numberText(rest.length))}</summary>
          <FormulaList indicator={indicator} shows={rest} />
        </details>
      )}
    </>
  )
}

function Facts({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const roadmap = useRoadmap()
  const { always, breakdowns, region, regions, directionOfGood, measures } = indicator
  const names = (ids: readonly string[]) => words.list(ids.map((id) => breakdownName(roadmap, id)))
  const elements = [...new Set(Object.values(measures).map(({ element }) => element))]
  const spokenTo = indicator.elements.flatMap((code) => findElement(roadmap, code) ?? [])
  const facts: readonly (readonly [string, ReactNode])[] = [
    [exploreWords.kpi.direction, exploreWords.kpi.directions[directionOfGood]],
    [
      exploreWords.kpi.region,
      regions.length === 0
        ? exploreWords.kpi.regions[region]
        : `${exploreWords.kpi.regions[region]} (${words.list(regions.map((id) => areaName(roadmap, id)))})`,
    ],
    [exploreWords.kpi.always, names(always)],
    [exploreWords.kpi.breakdowns, names(breakdowns)],
    [exploreWords.kpi.basedOn, words.list(elements.map((id) => dataElementName(roadmap, id)))],
    [
      exploreWords.kpiList.speaks,
      spokenTo.length > 0 && (
        <ul className="inline-list">
          {spokenTo.map((element) => (
            <li key={element.code}>
              <ElementLink element={element} />
            </li>
          ))}
        </ul>
      ),
    ],
  ]
  return (
    <dl className="facts">
      {facts
        .filter(([, fact]) => Boolean(fact))
        .map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  )
}

export function MethodSection({ indicator }: { readonly indicator: Indicator }): ReactNode {
  return (
    <section aria-labelledby="method">
      <h2 id="method">{exploreWords.kpi.method}</h2>
      <h3>{exploreWords.kpi.formula}</h3>
      <Formulas indicator={indicator} />
      <h3>{exploreWords.kpi.howTo}</h3>
      {say(indicator.method)
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p key={paragraph} className="prose">
            {paragraph}
          </p>
        ))}
      <Facts indicator={indicator} />
      <WorkedExample indicator={indicator} />
    </section>
  )
}
