// Ids of new records: none comes twice, and what comes together lies together in an index.
import { expect, test } from 'vitest'
import { newRecordId } from '../schema/index.ts'

test('a new record has a UUID of its own, and those that come after each other are in that order', () => {
  const ids = Array.from({ length: 5000 }, newRecordId)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids.map((id) => id.slice(19))).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
})
