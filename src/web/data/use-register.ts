// A register by itself, with what its questions rest on.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { RegisterDefinition } from '#definition'
import { registerQuery } from './queries.ts'

/** A register that the roadmap has, with the units of what it feeds; shown once it is there (`Suspense`). */
export const useDefinition = (id: string): RegisterDefinition => useSuspenseQuery(registerQuery(id)).data
