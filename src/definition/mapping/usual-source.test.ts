// How the source of a file is named where nobody names it.
import { expect, test } from 'vitest'
import { usualSource } from './usual-source.ts'

test('a source is named by its layout or its file, and keeps the name that it has', () => {
  expect(usualSource({ file: 'Watch 2023.csv' })).toBe('Watch 2023.csv')
  expect(usualSource({ file: 'Watch 2023.csv', mapping: 'Watch' })).toBe('Watch')
  expect(usualSource({ file: 'Watch 2023.csv', mapping: '' }, ['Customs'])).toBe('Watch 2023.csv')
  expect(usualSource({ file: 'Watch 2023.csv' }, ['Watch 2023'])).toBe('Watch 2023')
  expect(usualSource({ file: 'Watch 2023.csv' }, ['Watch 2023', 'Watch 2023.csv'])).toBe('Watch 2023.csv')
})
