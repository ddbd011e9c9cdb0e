// The invented trips: the same for the same wish, and right in every answer.
import { expect, test } from 'vitest'
import { checkRecord } from '#definition'
import { ruritaniaInventor } from './demo.ts'
import { registers } from './registers/index.ts'

const invented = (seed: number) => [...ruritaniaInventor.invent({ years: 2, scale: 0.1, seed })]

test('the same wish gives the same records, and another seed others', () => {
  expect(invented(5)).toEqual(invented(5))
  expect(invented(5)).not.toEqual(invented(6))
})

test('every record passes the check of its register', () => {
  const records = invented(1)
  expect(records.length).toBeGreaterThan(50)
  for (const { register: id, draft } of records) {
    const register = registers.find((one) => one.id === id)
    expect(register && checkRecord(register, draft).problems).toEqual([])
  }
})
