// The roadmap as every page reads it: its names, which the layout loads before any page, and all of it for pages that need more.
import { useSuspenseQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Roadmap, RoadmapOutline } from '#definition'
import { roadmapQuery } from './queries.ts'

export const OutlineContext = createContext<RoadmapOutline | undefined>(undefined)

/** The names of the roadmap. Only to be called below the layout, which shows no page before they are there. */
export function useOutline(): RoadmapOutline {
  const outline = useContext(OutlineContext)
  if (!outline) throw new Error('The roadmap is read above the layout.')
  return outline
}

/**
 * All of the roadmap. The layout waits for it before it shows a page that does not open with the names alone; on a page that
 * does, whatever calls this is shown once it is there (`Suspense`).
 */
export const useRoadmap = (): Roadmap => useSuspenseQuery(roadmapQuery).data
