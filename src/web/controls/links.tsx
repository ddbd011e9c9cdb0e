// Links to the pages of things the roadmap speaks of, under the names it gives them.
import type { ReactNode } from 'react'
import type { Element, Indicator } from '#definition'
import { areaName, elementPath, elementTitle, indicatorPath } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { say } from '../words/index.ts'

export function AreaLink({ id }: { readonly id: string }): ReactNode {
  const roadmap = useOutline()
  return <a href={`/jurisdictions/${id}`}>{areaName(roadmap, id)}</a>
}

/** “Goal 2”, or other words where they are given. */
export function ElementLink({
  element,
  children,
}: {
  readonly element: Element
  readonly children?: ReactNode
}): ReactNode {
  const roadmap = useOutline()
  return <a href={elementPath(roadmap, element)}>{children ?? elementTitle(roadmap, element)}</a>
}

export function IndicatorLink({
  indicator,
}: {
  readonly indicator: Pick<Indicator, 'id' | 'code' | 'name'>
}): ReactNode {
  return (
    <a href={indicatorPath(indicator.id)}>
      <span className="code">{indicator.code}</span> {say(indicator.name)}
    </a>
  )
}

/** The code of an indicator alone, for lists of many; its name is its title. */
export function IndicatorCodeLink({
  indicator,
}: {
  readonly indicator: Pick<Indicator, 'id' | 'code' | 'name'>
}): ReactNode {
  return (
    <a href={indicatorPath(indicator.id)} title={say(indicator.name)}>
      {indicator.code}
    </a>
  )
}
