// Files in layouts of others, from their bytes to what is kept: one small file for each thing that a layout can say of records.
import { beforeEach, describe, expect, test } from 'vitest'
import { kept, named, take, databaseOfItsOwn } from '../testing/layout-files.ts'

databaseOfItsOwn()

const plainColumns = { Day: 'day', No: 'log_number', Cause: 'call_cause' }
const trips = ['Day;No;Cause', '2023-05-31;1;flood', '2023-06-01;2;wind']

describe('records', () => {
  test('take a default that is said with the number of rows', async () => {
    const cause = { to: 'call_cause', read: { codes: { Hochwasser: 'flood' }, unknown: 'carelessness' } }
    const rows = [
      'Day;No;Cause',
      '2023-05-31;1;Hochwasser',
      '2023-05-31;2;wind',
      '2023-05-31;3;?',
      '2023-05-31;4;fell in',
    ]
    const { remarks, isTaken } = await take(rows, { columns: named({ ...plainColumns, Cause: cause }) })
    expect([isTaken, remarks]).toEqual([true, [['default-taken', 2]]])
    expect(await kept()).toEqual(['1 flood', '2 wind', '3 carelessness', '4 carelessness'])
  })

  test('get a number from a prefix and the row', async () => {
    const number = { to: 'log_number', read: { prefix: 'M/' } }
    const layout = { rowNumberAs: 'Row', columns: named({ Day: 'day', Row: number, Cause: 'call_cause' }) }
    expect((await take(['Day;Cause', '2023-05-31;flood', '2023-05-31;wind'], layout)).isTaken).toBe(true)
    expect(await kept()).toEqual(['M/2 flood', 'M/3 wind'])
  })

  test('have no headings', async () => {
    const layout = { headingRows: 0, columns: named({ A: 'day', B: 'log_number', c: 'call_cause' }) }
    expect((await take(trips.slice(1), layout)).isTaken).toBe(true)
    expect(await kept()).toEqual(['1 flood', '2 wind'])
  })

  test('repeat a cell of the row above, merged or empty', async () => {
    const rows = { S: ['Day|No|Cause', '2023-05-31|1|flood', '|2|wind'] }
    expect((await take(rows, { columns: named(plainColumns) })).problems).toEqual([['answer-missing', 3]])
    expect((await take(rows, { fillDown: ['Day'], columns: named(plainColumns) })).isTaken).toBe(true)
  })

  const twice = {
    'Trip – Day': 'day',
    'Trip - No': 'log_number',
    Cause: 'call_cause',
    'Found – Tyres': { to: 'remark' },
  }
  test('stand below headings of two rows', async () => {
    const rows = { S: ['Trip||Cause|Found|', 'Day|No||Tyres|Bottles', '2023-05-31|1|flood|3|4'] }
    expect((await take(rows, { headingRows: 2, columns: named(twice) })).isTaken).toBe(true)
    expect(await kept()).toEqual(['1 flood 3'])
  })

  test('have rows below in columns of their own, of which empty ones make none', async () => {
    const layout = {
      unpivot: { columns: ['Reifen', 'Flaschen'], heading: 'Kind', cell: 'Pieces', nothing: ['0'] },
      columns: named({
        ...plainColumns,
        Kind: { to: 'litter.litter_class', read: { codes: { Reifen: 'tyre', Flaschen: 'bottle' } } },
        Pieces: 'litter.pieces',
      }),
    }
    const rows = [
      'Day;No;Cause;Reifen;Flaschen',
      '2023-05-31;1;flood;3;9',
      '2023-05-31;2;flood;0;',
      '2023-05-31;3;wind;;7',
    ]
    expect((await take(rows, layout)).plan.counts).toMatchObject({ new: 3, rows: 4 })
    expect(await kept()).toEqual(['1 flood, 3 tyre, 9 bottle', '2 flood', '3 wind, 7 bottle'])
  })

  const lists = {
    columns: named({
      ...plainColumns,
      Sex: { to: 'persons.sex', read: { separator: '/', blank: 'not-reported' } },
      Outcome: { to: 'persons.outcome', read: { separator: '/' } },
    }),
  }
  test.each([
    ['as many values', 'female/male;hurt/drowned', ['1 flood, female hurt, male drowned'], []],
    ['a gap among them', '/male;hurt/drowned', ['1 flood, not-reported hurt, male drowned'], []],
    ['a gap at the end', 'female/;hurt/drowned', ['1 flood, female hurt, not-reported drowned'], []],
    [
      'nothing where the layout says what that means',
      ';hurt/drowned',
      ['1 flood, not-reported hurt, not-reported drowned'],
      [],
    ],
    ['one value beside two', 'female;hurt/drowned', [], [['cells-of-unequal-length', 2]]],
    ['two beside three', 'female/male;hurt/hurt/drowned', [], [['cells-of-unequal-length', 2]]],
    ['a gap that has to be answered', 'female/male;hurt/', [], [['answer-missing', 2]]],
  ])('have lists in cells with %s', async (_what, cells, expected, problems) => {
    const result = await take(['Day;No;Cause;Sex;Outcome', `2023-05-31;1;flood;${cells}`], lists)
    expect([result.problems, await kept()]).toEqual([problems, expected])
  })

  test('do not get the one value of a cell that is no list beside a list', async () => {
    const [day, no, cause, , outcome] = lists.columns
    const columns = [day, no, cause, { from: 'Sex', to: 'persons.sex' }, outcome]
    const rows = ['Day;No;Cause;Sex;Outcome', '2023-05-31;1;flood;female;hurt/drowned']
    expect((await take(rows, { columns })).problems).toEqual([['cells-of-unequal-length', 2]])
  })

  test('are each one thing where only the layout says so', async () => {
    const one = { 'litter.litter_class': 'tyre', 'litter.pieces': '1' }
    const layout = {
      groupBy: ['No'],
      constants: one,
      columns: named({ ...plainColumns, Sex: 'persons.sex', End: 'persons.outcome' }),
    }
    const rows = [
      'Day;No;Cause;Sex;End',
      '2023-05-31;1;flood;;',
      '2023-05-31;2;wind;male;hurt',
      '2023-05-31;2;wind;female;drowned',
    ]
    expect((await take(rows, layout)).problems).toEqual([])
    expect(await kept()).toEqual(['1 flood, 1 tyre', '2 wind, male hurt, female drowned, 1 tyre'])
  })

  test.each(['Row', 'Day'])('are no total rows whose word stands below %s', async (column) => {
    const rows = ['Row;Day;No;Cause;Pieces', '1;2023-05-31;1;flood;3', '2;2023-05-31;2;wind;4']
    const layout = {
      columns: named({ ...plainColumns, Pieces: 'litter.pieces' }),
      constants: { 'litter.litter_class': 'tyre' },
    }
    const total = column === 'Row' ? 'УКУПНО;;;;8' : ';УКУПНО;;;8'
    const { plan, isTaken } = await take([...rows, total], layout)
    expect([isTaken, plan.counts.new, plan.totals]).toMatchObject([true, 2, [{ total: '8', parts: '7' }]])
  })

  test('say for what they are complete, and why a question is accepted', async () => {
    const columns = named({ ...plainColumns, Why: 'accepted_because' })
    const layout = { columns, constants: { complete_for: '2023-05' } }
    const { plan, isTaken } = await take(['Day;No;Cause;Why', '2023-05-31;1;flood;Seen by two'], layout)
    expect([isTaken, plan.completeFor.map(({ period }) => period)]).toEqual([true, ['2023-05']])
  })
})

describe('a part of records', () => {
  const part = {
    partOfRecord: true,
    columns: named({ No: 'log_number', Note: 'remark', Sex: 'persons.sex', End: 'persons.outcome' }),
  }
  beforeEach(async () => {
    const columns = named({ ...plainColumns, Sex: 'persons.sex', End: 'persons.outcome', Note: 'remark' })
    const rows = [
      'Day;No;Cause;Note;Sex;End',
      '2023-05-31;1;flood;calm;female;hurt',
      '2023-06-01;2;wind;loud;;',
    ]
    expect((await take(rows, { columns }, { source: 'watch' })).isTaken).toBe(true)
  })

  test('is put into those that are stored; an empty cell empties nothing', async () => {
    const rows = ['No;Note;Sex;End', '1;;female;drowned', '2;loud and long;;']
    expect((await take(rows, part)).plan.counts).toMatchObject({ changed: 2, new: 0 })
    expect(await kept()).toEqual(['1 flood calm, female drowned', '2 wind loud and long'])
  })

  test('makes no record, and says which is missing', async () => {
    expect((await take(['No;Note;Sex;End', '3;new;;'], part)).problems).toEqual([['nothing-to-add-to', 2]])
  })

  test('asks where it has other rows below than there are', async () => {
    const layout = { ...part, groupBy: ['No'] }
    const rows = ['No;Note;Sex;End', '1;;female;hurt', '1;;male;hurt']
    expect((await take(rows, layout)).problems).toEqual([['part-rows-unclear', 2]])
    expect(await kept()).toEqual(['1 flood calm, female hurt', '2 wind loud'])
  })

  test('has to say what tells records apart', async () => {
    expect(
      (await take(['No;Note', '1;x'], { partOfRecord: true, columns: named({ Note: 'remark' }) })).problems,
    ).toEqual([['answer-missing', 1]])
  })
})
