// How the intervals of statements are called.

export const intervalNames = {
  year: { en: 'Year' },
  halfYear: { en: 'Half-year' },
  quarter: { en: 'Quarter' },
  month: { en: 'Month' },
} as const
