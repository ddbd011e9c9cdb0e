// Where the page that is shown lies, by its route: the pages above it.
import { useMatches, useParams } from '@tanstack/react-router'
import { useContext } from 'react'
import { OutlineContext } from '../../data/roadmap-context.ts'
import { trailTo, type TrailStep } from './trail-to.ts'

/** The path of the page as its route says it; none where there is no such page. */
export function useShownPath(): string | undefined {
  return useMatches({
    select: (matches) => (matches.length > 1 ? matches.at(-1)?.fullPath : undefined),
  })
}

/** The pages above the one that is shown, the uppermost first; none before the names of the roadmap are there. */
export function useTrail(): readonly TrailStep[] {
  const outline = useContext(OutlineContext)
  const page = useShownPath()
  const params = useParams({ strict: false })
  return outline && page !== undefined ? trailTo(outline, page, params) : []
}
