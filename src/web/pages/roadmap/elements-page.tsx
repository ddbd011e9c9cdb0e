// All elements of one level of the roadmap: its goals, its axes. The level stands in the address.
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { childrenOf, type Element } from '#definition'
import { elementTitle, findLevel, levelSlug } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { ElementLink } from '../../controls/links.tsx'
import { NotFound } from '../../controls/not-found.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { numberText, say, words } from '../../words/index.ts'

function ElementEntry({ element }: { readonly element: Element }): ReactNode {
  const roadmap = useRoadmap()
  const below = childrenOf(roadmap.elements, element.code)
  const level = findLevel(roadmap, below[0]?.level ?? '')
  return (
    <li className="entry">
      <div>
        <h2>
          <ElementLink element={element}>
            <span className="code">{elementTitle(roadmap, element)}</span>{' '}
            {element.heading && say(element.heading)}
          </ElementLink>
        </h2>
        <p>{say(element.text)}</p>
      </div>
      <div className="entry-side">
        {element.timeframe && (
          <p>
            {words.element.timeframe}: {element.timeframe.text}
          </p>
        )}
        {level && (
          <p>
            {words.element.children(
              numberText(below.length),
              say(below.length === 1 ? level.name : level.plural).toLowerCase(),
            )}
          </p>
        )}
      </div>
    </li>
  )
}

export function ElementsPage(): ReactNode {
  const roadmap = useRoadmap()
  const { level: slug } = useParams({ strict: false })
  const level = roadmap.levels.find((one) => levelSlug(one) === slug)
  if (!level) return <NotFound />
  return (
    <>
      <PageHeading title={say(level.plural)} lead={words.element.listLead(say(roadmap.source.title))} />
      <ul className="entries">
        {roadmap.elements
          .filter((element) => element.level === level.id)
          .map((element) => (
            <ElementEntry key={element.code} element={element} />
          ))}
      </ul>
    </>
  )
}
