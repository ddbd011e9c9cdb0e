// Months that a record touches: the short way for new ones says what the long way says.
import { expect, test } from 'vitest'
import { inventors } from '../../../roadmaps/index.ts'
import { westernBalkans } from '../../../roadmaps/western-balkans/index.ts'
import { checkRecord } from '../records/index.ts'
import { findRegister } from '#definition'
import { countedRecord, placesOfNew, touchedPlaces } from './touched-months.ts'

test('a new record touches the same months whether or not its figures are worked out', () => {
  const inventor = inventors.find(({ roadmap }) => roadmap === westernBalkans.id)
  const registers = new Set<string>()
  for (const { register: id, draft } of inventor?.invent({ seed: 11, years: 2, scale: 0.02 }) ?? []) {
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
