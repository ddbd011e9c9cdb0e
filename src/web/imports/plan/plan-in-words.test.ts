// What a plan says to people: no machine's names, and changes column by column.
import { describe, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { changesByColumn, inWords } from './plan-in-words.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const say = inWords(register)

const change = (column: string, after: string) => ({ column, before: '1', after })
const record = (line: number, cells: readonly ReturnType<typeof change>[]) => ({
  ...{ jurisdiction: 'zenda', record: String(line), version: 1, line, label: `No. ${line}` },
  cells,
})

describe('a plan', () => {
  test('calls our headings what the form calls them, alone and inside of a sentence', () => {
    expect(say('litter.pieces')).toBe('Litter: Pieces')
    expect(say('Nothing fills “litter.pieces”.')).toBe('Nothing fills “Litter: Pieces”.')
  })

  test('leaves the words of others as they are', () => {
    expect(say('Комада')).toBe('Комада')
    expect(say('“pet” is no number in “Комада”.')).toBe('“pet” is no number in “Комада”.')
  })

  test('counts what changes by column, the most frequent first, with an example of each', () => {
    const changed = [
      record(2, [change('Day', '2'), change('Pieces', '3')]),
      record(3, [change('Pieces', '4')]),
    ]
    expect(changesByColumn(changed)).toEqual([
      { column: 'Pieces', count: 2, first: { ...change('Pieces', '3'), line: 2, label: 'No. 2' } },
      { column: 'Day', count: 1, first: { ...change('Day', '2'), line: 2, label: 'No. 2' } },
    ])
  })
})
