// What stands in the addresses of the pages of records that are followed.

export const cohortParts = ['register', 'jurisdiction', 'length', 'of', 'code', 'months'] as const
export const durationParts = ['of', 'jurisdiction', 'from', 'to', 'apart'] as const

export type CohortSearch = { readonly [K in (typeof cohortParts)[number]]?: string }
export type DurationSearch = { readonly [K in (typeof durationParts)[number]]?: string }
