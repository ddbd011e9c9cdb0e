// Files in layouts of others, from their bytes to what is kept: one small file for each thing that a layout can say.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, readMapping, type ImportChoice, type Mapping } from '#definition'
import { actingAs, administrator, findQuarantined, migrationsFor, readRecords, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { buildWorkbook } from '../../formats/testing/build-workbook.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'
import { inspectImport } from '../imports/inspect-import.ts'
import { mendQuarantined } from '../imports/settle-quarantine.ts'
import { suggestObservations } from '../imports/suggest-observations.ts'
import { commitObservations } from '../observations/import-observations.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-layouts-'))
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
beforeEach(() =>
  sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version, observation,
    counted_observation, counted_rollup, imported_record, import_entry, quarantined_record`.execute(
    opened.db,
  ),
)
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

/** A file: its lines, or the sheets of a workbook with cells parted by bars. */
type Content = readonly string[] | Readonly<Record<string, readonly string[]>>

const isText = (content: Content): content is readonly string[] => Array.isArray(content)

function rowXml(text: string, line: number): string {
  const cells = text.split('|').map((cell, at) => {
    const place = `${'ABCDEFGHIJ'.charAt(at)}${line}`
    return cell === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${line}">${cells.join('')}</row>`
}

async function put(content: Content): Promise<string> {
  const path = join(folder, isText(content) ? 'file.txt' : 'book.xlsx')
  if (isText(content)) writeFileSync(path, content.join('\n'))
  else {
    const sheets = Object.entries(content).map(([name, rows]) => ({
      name,
      rows: rows.map((row, at) => rowXml(row, at + 1)).join(''),
    }))
    await buildWorkbook(path, { sheets })
  }
  return path
}

function layoutOf(value: unknown): Mapping {
  const mapping = readMapping(value)
  if ('wrong' in mapping) throw new Error(mapping.wrong)
  return mapping
}

const named = (to: Readonly<Record<string, unknown>>) =>
  Object.entries(to).map(([from, how]) =>
    typeof how === 'string' ? { from, to: how } : { from, ...(how as object) },
  )

async function take(
  content: Content,
  layout: Record<string, unknown> | null,
  { choice = {}, ...more }: { choice?: ImportChoice; sheets?: 'alike'; source?: string } = {},
) {
  const target = { register: 'river-log' }
  const mapping = layout && layoutOf({ name: 'layout', target, ...layout })
  const path = await put(content)
  const wanted = { roadmap: ruritania, register: register ?? never(), person: administrator, path, mapping }
  const { isTaken, plan } = await commitImport(
    opened.db,
    { ...wanted, jurisdiction: 'zenda', ...more },
    choice,
  )
  return {
    isTaken,
    plan,
    problems: plan.problems.map(({ kind, line, sheet }) => [
      kind,
      line,
      ...(sheet === undefined ? [] : [sheet]),
    ]),
    remarks: plan.remarks.map(({ kind, count }) => [kind, count]),
  }
}
const never = (): never => {
  throw new Error('There is no register.')
}

/** Each record in a line: its number, cause and remark, its persons and its litter. */
async function kept(): Promise<string[]> {
  const question = { sortBy: 'log-number', isDescending: false, limit: 20, offset: 0 }
  const { items } = await actingAs(opened.db, administrator, (tx) =>
    readRecords(tx, register ?? never(), question),
  )
  return items.map(({ fields, children }) =>
    [
      [fields['log-number'], fields['call-cause'], fields['remark']]
        .filter((one) => one !== null && one !== undefined)
        .join(' '),
      ...(children['persons'] ?? []).map((one) => `${String(one['sex'])} ${String(one['outcome'])}`),
      ...(children['litter'] ?? []).map((one) => `${String(one['pieces'])} ${String(one['litter-class'])}`),
    ].join(', '),
  )
}

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

describe('sheets', () => {
  const own = 'day|log_number|call_cause'
  const book = {
    May: [own, '2023-05-31|1|flood'],
    June: [own, '2023-06-01|2|wind', '2023-06-01|3|fog'],
    Notes: ['x|y'],
  }

  test('with the same headings are said, and all taken where that is asked', async () => {
    const one = await take(book, null)
    expect([one.plan.counts.rows, one.remarks]).toEqual([1, [['sheets-unread', 1]]])
    const all = await take(book, null, { sheets: 'alike', choice: { goodRows: true } })
    expect(all.problems).toEqual([['code-not-in-list', 3, 'June']])
    expect(await kept()).toEqual(['1 flood', '2 wind'])
  })

  const survey = {
    form: ['day|log_number|call_cause|_id|_index', '2023-05-31|1|flood|77|1', '2023-06-01|2|wind|78|2'],
    litter: ['litter_class|pieces|_parent_index', 'tyre|3|1', 'bottle|9|1', 'bottle|many|2', 'tyre|1|5'],
  }
  test('of a survey tool are joined as is proposed, each problem with its sheet', async () => {
    const path = await put(survey)
    const sight = await inspectImport({
      roadmap: ruritania,
      register: register ?? never(),
      path,
      mostMegabytes: 1,
    })
    if ('kind' in sight) throw new Error(sight.what)
    const { mapping, unrecognised } = sight.suggestion ?? {}
    expect(mapping?.columns.map(({ to }) => to)).toEqual([
      'day',
      'log_number',
      'call_cause',
      'litter.litter_class',
      'litter.pieces',
    ])
    expect(unrecognised).toEqual(['_id', '_index', 'litter._parent_index'])
    const { problems, plan } = await take(survey, { ...mapping }, { choice: { goodRows: true } })
    expect(problems).toEqual(
      [
        ['number-not-read', 4, 'litter'],
        ['child-without-parent', 5, 'litter'],
      ].map(([, ...place]) => [expect.any(String), ...place]),
    )
    expect(plan.counts).toMatchObject({ new: 1, refused: 2 })
    expect(await kept()).toEqual(['1 flood, 3 tyre, 9 bottle'])
  })

  test('that were joined can be mended where they wait, without being joined again', async () => {
    const mapping = {
      childSheets: [{ table: 'litter', key: '_parent_index', parentKey: '_index' }],
      columns: named({
        day: 'day',
        log_number: 'log_number',
        call_cause: 'call_cause',
        'litter.litter_class': 'litter.litter_class',
        'litter.pieces': 'litter.pieces',
      }),
    }
    await take(survey, mapping, { choice: { goodRows: true } })
    const { rows } = await sql<{ id: string }>`
      select id from quarantined_record where received::text like '%many%'`.execute(opened.db)
    const id = rows[0]?.id ?? ''
    const waiting = await actingAs(opened.db, administrator, (tx) => findQuarantined(tx, id))
    expect(waiting?.rows.map(({ line }) => line)).toEqual([3, 4])
    const mended = (waiting?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => (cell === 'many' ? '4' : cell)),
    )
    const office = { roadmap: ruritania, person: administrator }
    expect(await mendQuarantined(opened.db, office, id, mended)).toMatchObject({
      result: { isTaken: true },
    })
    expect(await kept()).toEqual(['1 flood, 3 tyre, 9 bottle', '2 wind, 4 bottle'])
  })
})

describe('figures', () => {
  const beside = { source: 'Watch', address: 'https://river.example/', vintage: '2024-02-01' }
  const takeFigures = async (content: Content, layout: Record<string, unknown>) => {
    const mapping = layoutOf({ name: 'layout', target: { observations: true }, constants: beside, ...layout })
    const wanted = { roadmap: ruritania, person: administrator, path: await put(content), mapping }
    const { plan } = await commitObservations(opened.db, wanted, {})
    const { rows } = await sql<{ said: string }>`
      select concat_ws(' ', jurisdiction, period_start, value::float8) as said from observation order by 1`.execute(
      opened.db,
    )
    return { plan, said: rows.map(({ said }) => said) }
  }
  const columns = named({ area: 'jurisdiction', what: 'element', period: 'period', n: 'value' })
  const expected = ['zenda 2023-01-01 3', 'zenda 2023-02-01 4']

  test.each<[what: string, content: Content, layout: Record<string, unknown>]>([
    [
      'objects, one a line',
      [
        '{"area":"zenda","what":"rescue-calls","period":"2023-01","n":3}',
        '{"area":"zenda","what":"rescue-calls","period":"2023-02","n":4}',
      ],
      { columns },
    ],
    [
      'a list of objects',
      [
        '[{"area":"zenda","what":"rescue-calls","period":"2023-01","n":3},',
        '{"area":"zenda","what":"rescue-calls","period":"2023-02","n":4}]',
      ],
      { columns },
    ],
    [
      'points on a map',
      [
        '{"type":"FeatureCollection","features":[',
        ...[1, 2].map(
          (month) =>
            `{"type":"Feature","geometry":{"type":"Point","coordinates":[20,44]},"properties":{"area":"zenda","what":"rescue-calls","period":"2023-0${month}","n":${month + 2}}}${month === 1 ? ',' : ''}`,
        ),
        ']}',
      ],
      { columns },
    ],
    [
      'a data value set of XML',
      [
        '<dataValueSet orgUnit="zenda">',
        '<dataValue dataElement="rescue-calls" period="202301" value="3"/>',
        '<dataValue dataElement="rescue-calls" period="202302" value="4"/>',
        '</dataValueSet>',
      ],
      {
        columns: named({
          'dataValueSet.orgUnit': 'jurisdiction',
          dataElement: 'element',
          period: { to: 'period', read: { codes: { 202301: '2023-01', 202302: '2023-02' } } },
          value: 'value',
        }),
      },
    ],
    [
      'columns that are months',
      ['area;what;Jan 2023;Feb 2023;March 2023', 'zenda;rescue-calls;3;4;'],
      {
        unpivot: { columns: { first: 'Jan 2023', last: 'March 2023' }, heading: 'month', cell: 'n' },
        columns: named({
          area: 'jurisdiction',
          what: 'element',
          month: { to: 'period', read: { periods: true } },
          n: 'value',
        }),
      },
    ],
    [
      'a year above and months below it',
      ['area;what;2023;', ';;I;II', 'zenda;rescue-calls;3;4'],
      {
        headingRows: 2,
        unpivot: { columns: ['2023 – I', '2023 – II'], heading: 'month', cell: 'n' },
        columns: named({
          area: 'jurisdiction',
          what: 'element',
          month: { to: 'period', read: { periods: true } },
          n: 'value',
        }),
      },
    ],
    [
      'a list below what it belongs to',
      ['{"area":"zenda","what":"rescue-calls","values":[{"p":"2023-01","n":3},{"p":"2023-02","n":4}]}'],
      {
        fillDown: ['area', 'what'],
        columns: named({ area: 'jurisdiction', what: 'element', 'values.p': 'period', 'values.n': 'value' }),
      },
    ],
  ])('are read of %s', async (_what, content, layout) => {
    const { plan, said } = await takeFigures(content, layout)
    expect([plan.problems, said]).toEqual([[], expected])
  })

  test('are read of columns that are jurisdictions', async () => {
    const layout = {
      unpivot: { columns: ['Zenda', 'Strelsau'], heading: 'area', cell: 'n' },
      columns: named({ area: 'jurisdiction', period: 'period', n: 'value' }),
      constants: { ...beside, element: 'rescue-calls' },
    }
    const { said } = await takeFigures(['period;Zenda;Strelsau', '2023;3;5'], layout)
    expect(said).toEqual(['strelsau 2023-01-01 5', 'zenda 2023-01-01 3'])
  })

  test('are rounded as their unit says, and that is said once', async () => {
    const round = named({
      area: 'jurisdiction',
      what: 'element',
      period: 'period',
      n: { to: 'value', read: { round: true } },
    })
    const { plan, said } = await takeFigures(
      ['area;n;what;period', 'zenda;3.4;rescue-calls;2023', 'zenda;2;rescue-calls;2022'],
      { columns: round },
    )
    expect(plan.remarks.map(({ kind, count }) => [kind, count])).toEqual([['unit-rounded', 1]])
    expect(said).toEqual(['zenda 2022-01-01 2', 'zenda 2023-01-01 3'])
  })

  test('in columns that are months are proposed with what is certain alone', async () => {
    const path = await put([
      'jurisdiction;element;Ukupno;Jan 2023;Feb 2023;Mar 2023',
      'zenda;rescue-calls;x;3;4;5',
    ])
    expect(await suggestObservations({ roadmap: ruritania, path, mostMegabytes: 1 })).toMatchObject({
      mapping: { unpivot: { columns: { first: 'Jan 2023', last: 'Mar 2023' } } },
      unrecognised: ['Ukupno'],
      missing: ['source', 'address', 'vintage'],
    })
  })
})
