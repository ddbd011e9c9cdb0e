// What contradicts itself in the requests of a roadmap: how they go, of which kinds they are, and which rows open them.
import type { Roadmap } from '../roadmap/index.ts'
import { flowContradictions } from './flow-contradictions.ts'
import { openingContradictions } from './opening-contradictions.ts'
import { kindContradictions } from './kind-contradictions.ts'
import { requestRegisters } from './request-sides.ts'

/** Every contradiction in requests between institutions, as sentences; none where a roadmap has no requests. */
export function requestContradictions(roadmap: Roadmap): string[] {
  return [
    ...requestRegisters(roadmap).flatMap(flowContradictions),
    ...kindContradictions(roadmap),
    ...openingContradictions(roadmap),
  ]
}
