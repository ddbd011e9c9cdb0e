// What the list of findings can be narrowed by; each stands in the address of the page under its own name.
import { severities, type FindingsQuery } from '#definition'

/** `rule` is the one whose findings are open. */
export const findingFilters = ['severity', 'jurisdiction', 'element', 'rule'] as const

export type FindingFilter = Partial<Record<(typeof findingFilters)[number], string>>

/** The filter of an address as a question: a severity that there is not narrows nothing. */
export function askedBy({ severity, jurisdiction, element }: FindingFilter): FindingsQuery {
  const known = severities.find((one) => one === severity)
  return {
    ...(known ? { severity: known } : {}),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(element === undefined ? {} : { element }),
  }
}
