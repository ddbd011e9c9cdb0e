// What the pages of action plans ask the API, and the names of what it answers with.
import { queryOptions } from '@tanstack/react-query'
import {
  addressOf,
  findIndicator,
  statesOf,
  type PlanEntry,
  type PlanLink,
  type RoadmapOutline,
} from '#definition'
import { request, type Asked } from '../data/request.ts'
import { say } from '../words/index.ts'

export function plansQuery(query: Asked<'planEntries'>['query']) {
  const asked = { query: query ?? {} }
  return queryOptions({
    queryKey: ['records', addressOf('planEntries', asked)],
    queryFn: ({ signal }) => request('planEntries', { ...asked, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

export function planHistoryQuery(jurisdiction: string, entry: string) {
  const asked = { params: { jurisdiction, entry } }
  return queryOptions({
    queryKey: ['records', addressOf('planHistory', asked)],
    queryFn: ({ signal }) => request('planHistory', { ...asked, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

/** “Under way”. */
export function planStateName({ planStates }: RoadmapOutline, { kind, state }: PlanEntry): string {
  const found = planStates && statesOf(planStates, kind).find(({ id }) => id === state)
  return found ? say(found.name) : state
}

/** What is served: a target by its code, an indicator by its own. */
export const linkName = (roadmap: RoadmapOutline, { kind, target }: PlanLink): string =>
  kind === 'element' ? target : (findIndicator(roadmap, target)?.code ?? target)
