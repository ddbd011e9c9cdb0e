// Roles are content: a roadmap says which kinds of people there are and what they may read and write.
import type { SubmissionRight } from './submission-flow.ts'
import type { Text } from '../words/index.ts'

/** What an observation may be shown to. `public` is for everyone; `restricted` for roles that say so. */
export const audiences = ['public', 'restricted'] as const
export type Audience = (typeof audiences)[number]

/**
 * What can be done with records: opened, kept and corrected, stated as complete; what is sensitive in them read and
 * written, or opened for a stated reason and a short time (`break-glass`, of a jurisdiction or of all); and the log of who
 * did so read; and sensitive answers erased where one person asks and another agrees. And with what is judged of a jurisdiction: followed, and assessed. That is of no register and no institution.
 */
export const recordActions = [
  'read',
  'sensitive',
  'write',
  'state',
  'audit',
  'break-glass',
  'erase',
  'follow',
  'assess',
] as const
export type RecordAction = (typeof recordActions)[number]

/** Those that change nothing and tell nothing sensitive. */
export const lookingActions: readonly string[] = ['read', 'follow']

/**
 * Whose records: those of the institution for which a person holds the role, of the jurisdiction, or of all. A person who
 * holds it for all jurisdictions has those of all in any case.
 */
export const reaches = ['institution', 'jurisdiction', 'all'] as const
export type Reach = (typeof reaches)[number]

export interface RecordRight {
  readonly may: readonly (RecordAction | SubmissionRight)[]
  readonly of: Reach
  /** The registers; all of them where not said. */
  readonly registers?: readonly string[]
}

export interface Role {
  readonly id: string
  readonly name: Text
  /** The figures that it is shown. */
  readonly reads: readonly Audience[]
  /** May hand in figures, wherever they are of. */
  readonly writes: boolean
  /** May accept a finding of the quality rules with a reason, and take that back. */
  readonly accepts?: true
  /** May invite people, give them roles and end their access, where it is held for all jurisdictions. */
  readonly administers?: true
  readonly records?: readonly RecordRight[]
}

/** A role as somebody holds it: for one place or for all (`*`), from which day to which; null where there is no such day. */
export interface HeldRole {
  readonly role: string
  readonly jurisdiction: string
  readonly institution: string
  readonly from: string | null
  readonly until: string | null
}

/** The person on whose behalf a query runs. */
export interface Person {
  readonly id: string
  readonly role: string
  /** The secret of the session in which they act, where they have shown who they are. Never written anywhere. */
  readonly session?: string
  /** Whose deputy they act as in that session. */
  readonly for?: string
}

export function defineRole(role: Role): Role {
  return role
}
