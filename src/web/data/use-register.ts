// The register that the address of the page names: by itself, or where a page knows all of the roadmap, as a part of that.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { findRegister, type Register, type RegisterDefinition } from '#definition'
import { registerQuery } from './queries.ts'
import { useRoadmap } from './roadmap-context.ts'

/** A register that the roadmap has, with the units of what it feeds; shown once it is there (`Suspense`). */
export const useDefinition = (id: string): RegisterDefinition => useSuspenseQuery(registerQuery(id)).data

export function useRegister(): Register | undefined {
  const { id = '' } = useParams({ strict: false })
  return findRegister(useRoadmap(), id)
}
