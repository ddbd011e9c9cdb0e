// Tables as SQL: what a migration would write for an index.
import { describe, expect, test } from 'vitest'
import { indexSql } from './table-sql.ts'

describe('an index', () => {
  test('is unique where it says so', () => {
    expect(indexSql('trip', { name: 'trip_same', on: '(number)', isUnique: true })).toBe(
      'create unique index trip_same on trip (number);',
    )
    expect(indexSql('trip', { name: 'trip_by_day', on: '(day)' })).toBe(
      'create index trip_by_day on trip (day);',
    )
  })

  test('whose name PostgreSQL would cut is refused', () => {
    const name = `trip_${'a'.repeat(59)}`
    expect(() => indexSql('trip', { name, on: '(number)' })).toThrow(/longer than 63 bytes/)
  })
})
