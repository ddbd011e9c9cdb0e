// A register by itself, in one language: what its list, its forms and its rules need, and nothing of the rest of the roadmap.
import type { Static } from '@sinclair/typebox'
import { mapOf, named, object } from '../schema-parts.ts'
import { recordRule } from './roadmap-contract.ts'
import { register } from './register-contract.ts'
import { unit } from './unit-contract.ts'

export const registerDefinition = named(
  'RegisterDefinition',
  object({
    /** With its code lists, and the rules that are put to it. */
    register: register(recordRule),
    /** By data element that it feeds, the unit in which that is counted. */
    units: mapOf(unit),
  }),
)
export type RegisterDefinition = Static<typeof registerDefinition>
