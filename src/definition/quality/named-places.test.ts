// Findings name their places as readers know them, never by ids.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { Observation } from '../roadmap/observation.ts'
import { placeText } from './looking/rule-kind.ts'
import { withNamedPlaces } from './named-places.ts'

const bottles = {
  ...{ element: 'litter-collected', jurisdiction: 'zenda', start: '2023-01-01', end: '2023-12-31' },
  ...{ itemClass: 'bottle', codes: { sex: 'female', 'call-cause': '_T' }, value: '5' },
} as unknown as Observation

test('classes and codes of a place are said by their names, with codes and without', () => {
  const whole = { ...bottles, codes: {} }
  const params = { place: placeText(bottles), wholePlace: placeText(whole), value: '5', itemClass: 'bottle' }
  expect(params.place).toBe('2023 (bottle, female)')
  expect(withNamedPlaces(ruritania, params, [bottles], 'en')).toEqual({
    ...{ place: '2023 (bottles, women)', wholePlace: '2023 (bottles)' },
    ...{ value: '5', itemClass: 'bottles' },
  })
})

test('what names no place of the observations stays as it is', () => {
  const params = { place: '2022 (bottle)', count: 3 }
  expect(withNamedPlaces(ruritania, params, [bottles], 'en')).toEqual(params)
})
