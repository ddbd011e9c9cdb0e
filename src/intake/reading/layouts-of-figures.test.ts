// Figures in layouts of others: JSON, points on a map, XML, and columns that are months or jurisdictions.
import { describe, expect, test } from 'vitest'
import { administrator, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { figureIntake } from '../imports/intakes.ts'
import { commitObservations } from '../observations/import-observations.ts'
import { db, layoutOf, named, put, type Content, databaseOfItsOwn } from '../testing/layout-files.ts'

databaseOfItsOwn()

describe('figures', () => {
  const beside = { source: 'Watch', address: 'https://river.example/', vintage: '2024-02-01' }
  const takeFigures = async (content: Content, layout: Record<string, unknown>) => {
    const mapping = layoutOf({ name: 'layout', target: { observations: true }, constants: beside, ...layout })
    const wanted = { roadmap: ruritania, person: administrator, path: await put(content), mapping }
    const { plan } = await commitObservations(db(), wanted, {})
    const { rows } = await sql<{ said: string }>`
      select concat_ws(' ', jurisdiction, period_start, value::float8) as said from observation order by 1`.execute(
      db(),
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
    const sight = await figureIntake(ruritania).inspect({ path })
    expect('kind' in sight ? sight : sight.suggestion).toMatchObject({
      mapping: { unpivot: { columns: { first: 'Jan 2023', last: 'Mar 2023' } } },
      unrecognised: ['Ukupno'],
      missing: ['source', 'address', 'vintage'],
    })
  })

  test.each([
    [
      'Year',
      [
        ['period-two-years', 2],
        ['period-two-years', 3],
      ],
      [],
    ],
    ['Mesec', [], ['zenda 2001-02-01 3', 'zenda 2011-12-01 4']],
  ])(
    'of 2001/02 below “%s” are of that month only where the heading says so',
    async (heading, problems, kept) => {
      const layout = {
        columns: named({
          area: 'jurisdiction',
          what: 'element',
          n: 'value',
          [heading]: { to: 'period', read: { periods: true } },
        }),
      }
      const rows = ['zenda;rescue-calls;3;2001/02', 'zenda;rescue-calls;4;2011/12']
      const { plan, said } = await takeFigures([`area;what;n;${heading}`, ...rows], layout)
      expect([plan.problems.map(({ kind, line }) => [kind, line]), said]).toEqual([problems, kept])
    },
  )
})
