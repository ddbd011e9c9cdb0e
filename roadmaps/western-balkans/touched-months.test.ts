// Months that a record touches: the short way for new ones says what the long way says.
import { expect, test } from 'vitest'
import { checkRecord, countedRecord, findRegister, placesOfNew, touchedPlaces } from '#definition'
import { westernBalkansInventor } from './demo/index.ts'
import { westernBalkans } from './index.ts'

test('a new record touches the same months whether or not its figures are worked out', () => {
  const invented = westernBalkansInventor.invent({ seed: 11, years: 2, scale: 0.02 })
  const registers = new Set<string>()
  for (const { register: id, draft } of invented) {
    const register = findRegister(westernBalkans, id)
    if (!register) throw new Error(`There is no register “${id}”.`)
    registers.add(id)
    const record = { ...checkRecord(register, draft).record, institution: 'police' }
    const after = countedRecord(westernBalkans, register, record)
    const [short, long] = [
      placesOfNew(westernBalkans, register, record),
      touchedPlaces(register, { before: null, after }),
    ]
    expect(new Set(short)).toEqual(new Set(long))
  }
  expect(registers.size).toBeGreaterThan(5)
})
