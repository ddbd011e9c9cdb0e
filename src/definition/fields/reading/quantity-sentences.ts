// What is said where a quantity has no unit of its own.

export const anyUnitName = { en: 'units' } as const
