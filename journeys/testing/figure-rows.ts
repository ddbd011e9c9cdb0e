// Rows of figures and questions about them, for cases that are worked out by hand.
import type { FigureRow, Question } from './open-door.ts'

export const row = (
  element: string,
  [jurisdiction, period]: readonly [jurisdiction: string, period: string],
  value: number | '',
  more: FigureRow = {},
): FigureRow => ({
  ...{ element, jurisdiction, period, value },
  ...more,
})

/** Asks one figure of an indicator, of whoever and whenever. */
export const asked =
  (indicator: string, show: string) =>
  (jurisdiction: string, period: string, more: Partial<Question> = {}): Question => ({
    ...{ indicator, show, jurisdiction, period },
    ...more,
  })

export const stores = (jurisdiction: string, period: string, value: number | '', more: FigureRow = {}) =>
  row('storage-facilities', [jurisdiction, period], value, more)

export const storesMet = asked('kpi-13', 'met')
export const womenShare = asked('kpi-10', 'womenKilled')
export const women = { of: ['sex', 'female'] } as const
export const met = { judgement: 'met' }
export const someWomen = { sex: 'female', breakdown: 'some-parts' }
/** A newer edition than that of rows that say nothing of it. */
export const later = { vintage: '2024-09-01' }
export const nil = { status: 'nil' }
export const press = { source: 'press' }
