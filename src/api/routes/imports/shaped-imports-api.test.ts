// A table in another shape over HTTP: shown and taken as its layout makes it. Every answer is held to its schema.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathTo } from '#definition'
import { importCalls } from '../../testing/import-calls.ts'
import { openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const { send, settled, planned, committed } = importCalls(() => api)

describe('an import over HTTP', () => {
  test('of a table in another shape is read and shown as its layout makes it', async () => {
    const file = ';;Found;\nDay;No;Tyres;Bottles\n2023-05-31;1;3;0\n;2;;7\n'
    const answer = await planned(file, '&jurisdiction=zenda&sheets=alike')
    const mapping = {
      ...{ name: 'wide', target: { register: 'river-log' }, headingRows: 2, fillDown: ['Day'] },
      unpivot: {
        ...{ columns: ['Found – Tyres', 'Found – Bottles'], heading: 'Kind', cell: 'Pieces', nothing: ['0'] },
      },
      columns: [
        { from: 'Day', to: 'day' },
        { from: 'No', to: 'log_number', read: { prefix: 'N ' } },
        {
          from: 'Kind',
          to: 'litter.litter_class',
          read: { matches: [{ contains: 'tyre', code: 'tyre' }], unknown: 'bottle' },
        },
        { from: 'Pieces', to: 'litter.pieces' },
      ],
      constants: { call_cause: 'flood' },
    }
    expect((await send('PUT', `${pathTo('oneImport', answer.id)}/mapping`, { mapping })).statusCode).toBe(200)
    const read = await settled(answer.id)
    expect(read.headings).toEqual(['Day', 'No', 'Kind', 'Pieces'])
    expect(read.samples).toEqual([
      ['2023-05-31', '1', 'Found – Tyres', '3'],
      ['2023-05-31', '2', 'Found – Bottles', '7'],
    ])
    expect(read.plan?.problems).toEqual([])
    expect(read.plan?.remarks.map(({ kind, count }) => [kind, count])).toEqual([['default-taken', 1]])
    expect((await committed(answer.id)).result).toMatchObject({ isTaken: true, plan: { counts: { new: 2 } } })
  })
})
