// The roadmap, which the layout loads once and every page reads.
import { createContext, useContext } from 'react'
import type { Roadmap } from '#definition'

export const RoadmapContext = createContext<Roadmap | undefined>(undefined)

/** The roadmap. Only to be called below the layout, which shows no page before the roadmap is there. */
export function useRoadmap(): Roadmap {
  const roadmap = useContext(RoadmapContext)
  if (!roadmap) throw new Error('The roadmap is read above the layout.')
  return roadmap
}
