// Lists that others take: what stands in them, and which of them do not start.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { HandOnList, Roadmap } from '../roadmap/index.ts'
import { handOnContradictions, handOnRows, handsOnSensitive } from './hand-on-rows.ts'

const [found] = ruritania.handOnLists ?? []
const riverLog = ruritania.registers.find(({ id }) => id === 'river-log')
if (!found || !riverLog) throw new Error('The invented roadmap hands on no list.')
const list = found

const record = {
  ...{ jurisdiction: 'zenda', institution: 'castle-watch' },
  fields: { day: '2024-03-01', 'log-number': 'Z-1', 'call-cause': 'storm', remark: 'Wet.' },
  children: {
    persons: [
      { sex: 'female', outcome: 'saved' },
      { sex: 'not-reported', outcome: 'saved' },
    ],
  },
}

test('a row of the list is a row of the record, in the words of whoever takes it', () => {
  expect(handOnRows(ruritania, list, record)).toEqual([
    ['Z-1', 'ZE', 'Zenda', 'Castle Watch', 'F', 'PERSON'],
    // A code for which there is no word of theirs is said in ours.
    ['Z-1', 'ZE', 'Zenda', 'Castle Watch', 'not reported', 'PERSON'],
  ])
})

test('rows that are not meant stand in it nowhere, and a record without rows has none', () => {
  const women: HandOnList = { ...list, where: { sex: ['female'] } }
  expect(handOnRows(ruritania, women, record).map(([, , , , sex]) => sex)).toEqual(['F'])
  expect(handOnRows(ruritania, { ...list, where: { 'call-cause': ['flood'] } }, record)).toEqual([])
  expect(handOnRows(ruritania, list, { ...record, children: {} })).toEqual([])
})

test('what never leaves by itself is known to be sensitive', () => {
  const sensitive: HandOnList = { ...list, columns: [{ heading: 'R', from: { field: 'remark' } }] }
  expect([handsOnSensitive(riverLog, list), handsOnSensitive(riverLog, sensitive)]).toEqual([false, true])
})

describe('what contradicts itself', () => {
  const withList = (change: Partial<HandOnList>): Roadmap => ({
    ...ruritania,
    handOnLists: [{ ...list, ...change }],
  })
  const column = (field: string, codes?: Readonly<Record<string, string>>) => ({
    columns: [{ heading: 'X', from: { field, ...(codes ? { codes } : {}) } }],
    sends: [],
  })
  test('nothing in the list of the invented roadmap', () => {
    expect(handOnContradictions(ruritania)).toEqual([])
  })
  test.each([
    ['a register that is not there', withList({ register: 'lake-log' }), 'there is no register “lake-log”'],
    ['rows that are not there', withList({ rows: 'boats' }), 'there are no rows “boats”'],
    ['a field that is not there', withList(column('shoe')), 'there is no field “shoe”'],
    [
      'what does not leave, and is not said to be sent',
      withList({ sends: [] }),
      '“log-number” does not leave by itself',
    ],
    [
      'what is sent and stands nowhere',
      withList({ ...column('sex'), sends: ['remark'] }),
      'it sends “remark”, which stands in no column',
    ],
    [
      'a word for a code that is not there',
      withList(column('sex', { mermaid: 'X' })),
      'the field “sex” has no code “mermaid”',
    ],
    [
      'records that wait by a code that is not there',
      withList({ waiting: { field: 'call-cause', is: 'dragon' } }),
      'has no code “dragon”',
    ],
    ['rows by a code that is not there', withList({ where: { sex: ['mermaid'] } }), 'has no code “mermaid”'],
  ])('%s', (_name, roadmap, sentence) => {
    expect(handOnContradictions(roadmap).join('\n')).toContain(sentence)
  })
})
