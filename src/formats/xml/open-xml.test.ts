// XML as tables: what is found in documents of others, and what is refused before it is kept.
import { describe, expect, test } from 'vitest'
import { opened, put, refusalOf, rowsOf, folderOfItsOwn } from '../testing/files-of-tables.ts'

folderOfItsOwn()

const values = (more = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" period="202301" orgUnit="zenda">${more}
  <dataValue dataElement="calls" period="202301" value="3"/>
  <dataValue dataElement="calls" period="202302" value="0" comment="none"/>
</dataValueSet>`

const cellsOf = async (text: string | Buffer) =>
  (await rowsOf(await put(text))).map(({ cells }) => cells.join('|'))

describe('a document of XML', () => {
  test('with entries of attributes is a table of them, and of what stands around them', async () => {
    const path = await put(values())
    expect((await opened(path)).tables).toEqual([{ name: 'dataValueSet/dataValue', isHidden: false }])
    const rows = await rowsOf(path)
    expect(rows.map(({ line, cells }) => [line, cells.join('|')])).toEqual([
      [0, 'dataValueSet.period|dataValueSet.orgUnit|dataElement|period|value|comment'],
      [3, '202301|zenda|calls|202301|3|'],
      [4, '202301|zenda|calls|202302|0|none'],
    ])
  })

  test('with entries of parts, lists among them, is a table with rows below', async () => {
    const text = `<log><trip no="7"><day>2023-05-01</day><found><kind>tyre</kind><pieces>3</pieces></found>
      <found><kind>bottle</kind></found></trip><trip no="8"><day><![CDATA[2023-05-02]]></day></trip></log>`
    const rows = await rowsOf(await put(text))
    expect(rows.map(({ cells, goesOn }) => `${goesOn ? '+' : ''}${cells.join('|')}`)).toEqual([
      'no|day|found.kind|found.pieces',
      '7|2023-05-01|tyre|3',
      '+||bottle|',
      '8|2023-05-02||',
    ])
  })

  test('with several lists has a table for each', async () => {
    const text = '<a><b><c n="1"/><c n="2"/></b><d><e n="3"/><e n="4"/></d></a>'
    const file = await opened(await put(text))
    expect(file.tables.map(({ name }) => name)).toEqual(['a/b/c', 'a/d/e'])
    const rows = await Array.fromAsync(file.rows('a/d/e'))
    expect(rows.map(({ cells }) => cells)).toEqual([['n'], ['3'], ['4']])
  })

  test.each([
    ['a single entry', '<s><v n="1"/></s>', ['n', '1']],
    ['prefixes', '<x:s xmlns:x="u"><x:v x:n="1"/><x:v x:n="2"/></x:s>', ['n', '1', '2']],
    [
      'the letters of an encoding that it says',
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><s><v n="\xcf\xf0"/></s>', 'latin1'),
      ['n', 'Пр'],
    ],
    [
      'letters of two bytes',
      Buffer.from('\ufeff<?xml version="1.0"?><s><v n="Пр"/></s>', 'utf16le'),
      ['n', 'Пр'],
    ],
    ['signs that stand for others', '<s><v n="&lt;&amp;&#268;"/></s>', ['n', '<&Č']],
  ])('with %s is read', async (_what, text, expected) => {
    expect(await cellsOf(text)).toEqual(expected)
  })

  const bomb = `<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`
  test.each([
    ['entities within entities', `<?xml version="1.0"?>${bomb}<s><v n="&b;"/></s>`, 'file-xml-broken'],
    [
      'an entity of another file',
      '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><s><v n="1"/><v>&x;</v></s>',
      'file-xml-broken',
    ],
    [
      'a document type of another place',
      '<?xml version="1.0"?><!DOCTYPE s SYSTEM "http://example.org/s.dtd"><s><v n="1"/></s>',
      'file-xml-broken',
    ],
    ['an entity that nothing explains', '<s><v n="1"/><v>&x;</v></s>', 'file-xml-broken'],
    ['a tag that is not closed', '<s><v n="1"/><v>', 'file-xml-broken'],
    [
      'elements far too deep within each other',
      `<s>${'<v>'.repeat(100)}${'</v>'.repeat(100)}</s>`,
      'file-xml-broken',
    ],
    ['nothing but words', '<?xml version="1.0"?><note><to>Ann</to><from>Bob</from></note>', 'file-not-table'],
    [
      'an element that is far too large',
      `<s><v n="1">${'<p>x</p>'.repeat(600_000)}</v><v n="2"/></s>`,
      'file-xml-broken',
    ],
  ])('with %s is refused', async (_what, text, code) => {
    expect((await refusalOf(await put(text)))?.code).toBe(code)
  })

  test('that breaks off is refused with the line', async () => {
    expect(await refusalOf(await put(values('\n</wrong>')))).toMatchObject({ line: 3 })
  })
})
