// Roles are content: a roadmap says which kinds of people there are and what they may read and write.
import type { Text } from '../words/index.ts'

/** What an observation may be shown to. `public` is for everyone; `restricted` for roles that say so. */
export const audiences = ['public', 'restricted'] as const
export type Audience = (typeof audiences)[number]

export interface Role {
  readonly id: string
  readonly name: Text
  readonly reads: readonly Audience[]
  readonly writes: boolean
  /** May accept a finding of the quality rules with a reason, and take that back. */
  readonly accepts?: true
}

/** The person on whose behalf a query runs. */
export interface Person {
  readonly id: string
  readonly role: string
  /** The secret of the session in which they act, where they have shown who they are. Never written anywhere. */
  readonly session?: string
}

export function defineRole(role: Role): Role {
  return role
}
