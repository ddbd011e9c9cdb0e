// The roadmap as pages read it: its names, which the layout loads before any page, and further parts for pages that say so.
import { useSuspenseQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Roadmap, RoadmapElements, RoadmapOutline } from '#definition'
import { elementsQuery, roadmapQuery } from './queries.ts'

export const OutlineContext = createContext<RoadmapOutline | undefined>(undefined)

/** The names of the roadmap. Only to be called below the layout, which shows no page before they are there. */
export function useOutline(): RoadmapOutline {
  const outline = useContext(OutlineContext)
  if (!outline) throw new Error('The roadmap is read above the layout.')
  return outline
}

/** The names and the elements. Where the layout has not waited for them, whatever calls this is shown later (`Suspense`). */
export const useElements = (): RoadmapOutline & RoadmapElements => ({
  ...useOutline(),
  ...useSuspenseQuery(elementsQuery).data,
})

/** All of the roadmap; likewise. */
export const useRoadmap = (): Roadmap => useSuspenseQuery(roadmapQuery).data
