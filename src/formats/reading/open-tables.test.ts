// Text files of tables: CSV, objects of JSON, places on a map.
import { describe, expect, it } from 'vitest'
import { problemText } from '#definition'
import { cellsOf, opened, put, refusalOf, rowsOf, folderOfItsOwn } from '../testing/files-of-tables.ts'

folderOfItsOwn()

describe('text files', () => {
  it('of comma-separated cells have one table without a name', async () => {
    const file = await opened(await put('a;b\n1;"x\ny"\n2;z\n'))
    expect(file).toMatchObject({ format: 'csv', encoding: 'utf-8', tables: [{ name: '', isHidden: false }] })
    expect(await Array.fromAsync(file.rows(''))).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ny'] },
      { line: 4, cells: ['2', 'z'] },
    ])
  })

  it('in UTF-16 are read as such', async () => {
    expect(await cellsOf(await put(Buffer.from('\uFEFFa;ž\n1;2\n', 'utf16le')))).toEqual([
      ['a', 'ž'],
      ['1', '2'],
    ])
  })

  it('of one object a line have a heading of all keys, and rows below for lists of objects', async () => {
    const path = await put(
      '{"day":"2023-05-31","place":{"name":"Harbour"},"items":[{"kind":"oar","pieces":2},{"kind":"net"}]}\n' +
        '{"day":null,"exact":0.10000000000000000001,"large":12345678901234567890,"tags":["a","b"],"yes":true}\n',
    )
    expect(await rowsOf(path)).toMatchObject([
      {
        line: 0,
        cells: ['day', 'place.name', 'items.kind', 'items.pieces', 'exact', 'large', 'tags', 'yes'],
      },
      { line: 1, cells: ['2023-05-31', 'Harbour', 'oar', '2', '', '', '', ''] },
      { line: 1, cells: ['', '', 'net', '', '', '', '', ''] },
      { line: 2, cells: ['', '', '', '', '0.10000000000000000001', '12345678901234567890', 'a; b', 'true'] },
    ])
  })

  it('with a list of objects are read like one object a line', async () => {
    expect(await cellsOf(await put('[{"a":1},\n{"a":"{[\\"x"}]'))).toEqual([['a'], ['1'], ['{["x']])
  })

  it('of places on a map have the properties and the coordinates of points', async () => {
    const feature = (properties: object, geometry: object | null) => ({
      type: 'Feature',
      properties,
      geometry,
    })
    const features = [
      feature({ name: 'A' }, { type: 'Point', coordinates: [19.8, 45.1] }),
      feature({ name: 'B', deep: { x: 1 } }, null),
    ]
    const path = await put(
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name: 'x' } },
        features,
      }),
    )
    expect((await opened(path)).format).toBe('geojson')
    expect(await rowsOf(path)).toMatchObject([
      { line: 0, cells: ['name', 'longitude', 'latitude', 'deep.x'] },
      { line: 1, cells: ['A', '19.8', '45.1', ''] },
      { line: 2, cells: ['B', '', '', '1'] },
    ])
  })

  it.each([
    ['{"a":1}\n{"a":', 'file-json-broken'],
    ['{"a":1}}\n', 'file-json-broken'],
    ['{"a":01}\n', 'file-json-broken'],
    ['{"a":1}\nhello\n', 'file-json-broken'],
    ['a,b\n"1,2', 'file-broken'],
    ['%PDF-1.7', 'file-not-table'],
    ['', 'file-empty'],
    ['  \n ', 'file-empty'],
  ])('such as %j are refused as %s', async (content, code) => {
    expect((await refusalOf(await put(content)))?.code).toBe(code)
  })

  it('with keys without end are refused, and nothing of a prototype is touched', async () => {
    const keys = Object.fromEntries(Array.from({ length: 1001 }, (_one, at) => [`k${at}`, 1]))
    expect(await refusalOf(await put(JSON.stringify(keys)))).toMatchObject({ code: 'file-too-many-columns' })
    expect(await cellsOf(await put('{"__proto__":{"polluted":1}}'))).toEqual([['__proto__.polluted'], ['1']])
    expect({}).not.toHaveProperty('polluted')
  })
})

it('a file that is not there is refused by its name', async () => {
  const { what } = problemText({
    code: 'file-empty',
    place: {},
    params: {},
    ...(await refusalOf('/nowhere/$(rm -rf).xlsx')),
  })
  expect(what).toContain('$(rm -rf).xlsx')
})
