// Figures of the invented river watch, reported and counted, for tests of quality rules.
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import type { MonthCell } from './counts-of.ts'

export type Said = Parameters<typeof observationOf>[1]
export const row = (said: Said) => observationOf(ruritania, said)
export const calls = (said: Omit<Said, 'element'>) => row({ element: 'rescue-calls', ...said })
export const cause = (code: string, value: string, more: Partial<Said> = {}) =>
  calls({ codes: { 'call-cause': code }, value, ...more })

export const trips = (begins: string, code: string, value: string): MonthCell => ({
  jurisdiction: 'strelsau',
  element: 'rescue-calls',
  begins,
  itemClass: '_Z',
  codes: { 'call-cause': code },
  claim: '',
  value,
})

export const pulledOut = (sex: string, value: string): MonthCell => ({
  ...trips('2023-05-01', 'wind', value),
  element: 'rescued-persons',
  codes: { sex, outcome: 'drowned' },
})
