// What becomes of cells, and how it was decided, in sentences that an officer reads.
import { describe, expect, test } from 'vitest'
import { findRegister, type CellReading } from '#definition'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { becomes } from './becomes.ts'
import { lettersOf } from './column-letters.ts'
import { decisionOf } from './decided.ts'
import { findOwn } from './own-fields.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found

function ownOf(to: string) {
  const own = findOwn(register, to)
  if (!own) throw new Error(`There is no heading “${to}”.`)
  return own
}

const read = (to: string, cell: string, reading: CellReading = {}) => {
  const filling = { roadmap: ruritania, register, own: ownOf(to), column: { from: 'X', to, read: reading } }
  const { text, isOpen } = becomes(filling, cell)
  return isOpen ? `? ${text}` : text
}

describe('a cell', () => {
  test.each([
    ['day', '3.4.2024', { dates: 'day-first' }, '3 April 2024'],
    ['day', '04/03/2024', { dates: 'month-first' }, '3 April 2024'],
    ['day', '31.6.2024', { dates: 'day-first' }, '? not understood'],
    ['litter.pieces', '1.250', { decimal: ',' }, '1250'],
    ['litter.pieces', 'two', {}, '? not understood'],
    ['litter.pieces', '1 250', {}, '1250'],
    ['litter.pieces', '7.00000000000000001', {}, '7'],
    ['call_cause', 'поплава', { codes: { поплава: 'flood' } }, 'flood'],
    ['call_cause', 'балон', {}, '? not understood'],
    ['call_cause', 'вежба', { codes: { вежба: '' } }, 'nothing: the answer stays empty'],
    ['remark', 'код моста', {}, 'код моста'],
  ] as const)('for %s that says “%s” becomes what it means', (to, cell, reading, told) => {
    expect(read(to, cell, reading)).toBe(told)
  })

  test('with several values becomes all of them', () => {
    expect(read('call_cause', 'A/B', { separator: '/', codes: { A: 'flood', B: 'wind' } })).toBe(
      'flood, wind',
    )
  })
})

describe('a column', () => {
  const decided = (to: string, reading: CellReading, cells: readonly string[]) =>
    decisionOf(ownOf(to), reading, cells)

  test('of days says which cell decided the order', () => {
    expect(decided('day', { dates: 'day-first' }, ['04/03/2024', '13/04/2024'])).toEqual({
      text: 'Read with the day first: “13/04/2024” allows nothing else.',
      isOpen: false,
    })
  })

  test('of days in which either can stand first asks', () => {
    expect(decided('day', {}, ['04/03/2024'])?.isOpen).toBe(true)
    expect(decided('day', {}, ['2024-03-04'])).toBeUndefined()
    const chosen = decided('day', { dates: 'day-first' }, ['04/03/2024'])
    expect(chosen?.text).toContain('No cell shown here decides it')
  })

  test('of numbers says which mark it reads and why, and asks where a cell has two readings', () => {
    expect(decided('litter.pieces', { decimal: ',' }, ['1.250', '12,5'])?.text).toBe(
      'The comma is read as the decimal mark, as in “12,5”.',
    )
    expect(decided('litter.pieces', {}, ['1.250'])).toEqual({
      text: 'Not decided: “1.250” can be read in two ways. Choose the decimal mark.',
      isOpen: true,
    })
    expect(decided('litter.pieces', {}, ['12', '3'])).toBeUndefined()
  })

  test('is called by the letters of a spreadsheet', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})
