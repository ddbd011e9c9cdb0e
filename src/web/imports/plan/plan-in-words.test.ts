// What a plan says to people: no machine's names, and changes column by column.
import { describe, expect, test } from 'vitest'
import { findRegister, type ImportPlan } from '#definition'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { inWords, planInWords } from './plan-in-words.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const say = inWords(register)

const change = (column: string, after: string) => ({ column, before: '1', after })
const record = (line: number, cells: readonly ReturnType<typeof change>[]) => ({
  ...{ jurisdiction: 'zenda', record: String(line), version: 1, line, label: `No. ${line}` },
  cells,
})

const empty: ImportPlan = {
  ...{ file: 'f.csv', digest: '', table: '', target: register.id, source: '', isReadable: true, asked: null },
  counts: {
    ...{ rows: 0, records: 0, new: 0, changed: 0, unchanged: 0, duplicates: 0 },
    ...{ refused: 0, vanished: 0, totals: 0, leftOut: 0, problems: 0 },
  },
  ...{ problems: [], groups: [], changed: [], changedColumns: [], vanished: [], duplicates: [] },
  ...{ leftOut: [], totals: [], remarks: [], completeFor: [] },
}

describe('a plan', () => {
  test('calls our headings what the form calls them, alone and inside of a sentence', () => {
    expect(say('litter.pieces')).toBe('Litter: Pieces')
    expect(say('Nothing fills “litter.pieces”.')).toBe('Nothing fills “Litter: Pieces”.')
  })

  test('calls them so as well where it says how something is mended', () => {
    const mend = 'Give the later edition a later “litter.pieces”.'
    const problem = { kind: 'x', line: 1, column: 'litter.pieces', what: '“litter.pieces”', mend }
    const plan = planInWords(register, { ...empty, problems: [{ ...problem, why: '' }] }, false)
    expect(plan.problems.map((one) => one.mend)).toEqual(['Give the later edition a later “Litter: Pieces”.'])
  })

  test('leaves the words of others as they are', () => {
    expect(say('Комада')).toBe('Комада')
    expect(say('“pet” is no number in “Комада”.')).toBe('“pet” is no number in “Комада”.')
  })

  test('counts what changes in each column as the server did, whatever is listed', () => {
    const changedColumns = [
      { column: 'litter.pieces', count: 4200, line: 7, before: '1', after: '3' },
      { column: 'Day', count: 1, line: 2, before: '1', after: '2' },
    ]
    const plan = planInWords(
      register,
      { ...empty, changed: [record(2, [change('litter[2].pieces', '3')])], changedColumns },
      true,
    )
    expect(plan.changedColumns.map(({ column, count }) => [column, count])).toEqual([
      ['Litter: Pieces', 4200],
      ['Day', 1],
    ])
    expect(plan.changed[0]?.cells).toEqual([change('Litter: Pieces (2)', '3')])
  })
})
