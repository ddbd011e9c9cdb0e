// What the list of findings can be narrowed by; each stands in the address of the page under its own name.

export const findingFilters = ['severity', 'jurisdiction', 'element'] as const

export type FindingFilter = Partial<Record<(typeof findingFilters)[number], string>>
