// What counts as a sentence that people read, and a number of them that only shrinks.
import { expect, test } from 'vitest'
import { carrierFaults, findSentences, sentenceFaults } from './sentences.mjs'

const house = {
  rooms: [{ name: 'storage', place: 'src/storage', rooms: [{ name: 'verify' }] }],
  sentences: {
    catalogues: ['**/*-sentences.ts'],
    ofRefusals: 'src/refused/*-sentences.ts',
    left: { 'src/storage/verify': 1 },
  },
}
const at = 'src/storage/verify/a.ts'
const found = (text, path = at) => findSentences(new Map([[path, text]]), house).map((one) => one.text)

test.each([
  ['a text', "say('The row is missing.')", 'The row is missing.'],
  ['a text with gaps', 'say(`Row ${row} of the file is missing.`)', 'Row {} of the file is missing.'],
  ['the text of a page', 'const a = <p>No records yet</p>', 'No records yet'],
  ['what a page calls a thing', 'const a = <b title="Last change" />', 'Last change'],
  ['one word of a page', 'const a = <th>Value</th>', 'Value'],
  ['one word that is read aloud', 'const a = <b aria-label="Close" />', 'Close'],
  ['one word in braces', "const a = <th>{'Value'}</th>", 'Value'],
  [
    'a sentence with blanks that do not break',
    "say('The\u00A0row\u00A0is\u00A0missing.')",
    'The\u00A0row\u00A0is\u00A0missing.',
  ],
  ['words beside a dash', "say('Row – missing')", 'Row – missing'],
  [
    'a sentence in a list that looks like codes',
    "const a = ['The row is missing.'] as const",
    'The row is missing.',
  ],
  ['a sentence with a tag of its own', 'const a = said`The row is missing.`', 'The row is missing.'],
  ['a sentence in pieces', "const a = 'No ' + b", 'No '],
  ['words between gaps', 'const a = `${b} of ${c}`', '{} of {}'],
  ['a label in English alone', "const a = { name: { en: 'Value' } }", 'Value'],
  ['a text as it is typed', 'say(String.raw`The row is missing.`)', 'The row is missing.'],
  ['a sentence on two lines', "say('The\\nrow\\nis missing')", 'The\nrow\nis missing'],
  ['a sentence with wide blanks', "say('The\u2003row')", 'The\u2003row'],
  ['a blank of a page by its name', 'const a = <p>No&nbsp;records</p>', 'No records'],
  ['the last of two words added', "const a = b.concat(' missing')", ' missing'],
  ['one word where the other says nothing', "const a = <th>{b > 0 && 'Value'}</th>", 'Value'],
  ['one word of a page that reads another', "const a = <th>{b ?? 'Nobody'}</th>", 'Nobody'],
  ['the title of a page', "document.title = 'Overview'", 'Overview'],
  ['what is read aloud of a part', "b.setAttribute('aria-label', c ? d : 'Close')", 'Close'],
])('%s is found', (_, text, sentence) => {
  expect(found(text, 'src/web/a.tsx')).toEqual([sentence])
})

test('both of two words are found, one of which stands there', () => {
  expect(
    found("const a = <b aria-label={b ? 'Close' : 'Open'}>{(c && 'Yes') || 'No'}</b>", 'src/web/a.tsx'),
  ).toEqual([...['Close', 'Open', 'Yes', 'No']])
})

test('words joined by any blank are a sentence in pieces', () => {
  expect(found("const a = ['No', 'records', b].join('\\u00A0')", 'src/web/a.tsx')).toEqual(['No', 'records'])
})

test.each([
  ['a comment', '// The row is missing.\nconst a = 1'],
  ['SQL', 'const a = sql`select value from row where id is not null`'],
  ['a part of SQL', "const a = 'order by number desc'"],
  ['the path of an import', "import a from './the row is missing.ts'"],
  ['a state of a program', "type State = 'not found' | 'held up'\nconst a: State = 'not found'"],
  ['an answer that a schema knows', "const a = oneOf(['holds', 'no longer found'])"],
  ['an assertion of developers', "throw new Error('The row is missing.')"],
  ['what goes into the log', "request.log.error({}, 'The row is missing.')"],
  ['names of classes', 'const a = <b className={`field bad ${more}`} />'],
  ['a header of HTTP', "const a = 'text/csv; charset=utf-8'"],
  ['XML', 'const a = `<row id="${id}" and so on>`'],
  ['a type of SQL', "const a = 'timestamp without time zone'"],
  ['the format of a cell', "const a = 'd.m.yyyy h:mm'"],
  ['one word', "say('Missing.')"],
  ['a pattern', 'const a = new RegExp(String.raw`^one more (row|line)$`)'],
  ['lines that somebody enters', "const a = 'one\\ntwo'"],
  ['what decides between two words', "const a = <p>{b === 'Value' ? c : d}</p>"],
  ['what a style sheet knows', "const a = 'fieldset:last-of-type :is(input, select)'"],
  ['a condition of a style sheet', "const a = '(prefers-reduced-motion: reduce)'"],
  ['bytes that are digested', 'const a = new TextEncoder().encode(`waymark person ${b}`)'],
])('%s is none', (_, text) => {
  expect(found(text, text.includes('<b') ? 'src/storage/verify/a.tsx' : at)).toEqual([])
})

test('a sentence of single words that are joined is found by each of them', () => {
  expect(found("const a = ['No', 'rows', b].join(' ')", 'src/web/a.ts')).toEqual(['No', 'rows'])
  expect(found("const a = ['openid', 'email'].join(' ')")).toEqual([])
})

test('catalogues, tests and other folders are left alone', () => {
  const text = "say('The row is missing.')"
  for (const path of [
    'src/storage/row-sentences.ts',
    'src/storage/a.test.ts',
    'src/storage/testing/a.ts',
    'tools/a.ts',
  ])
    expect([path, found(text, path)]).toEqual([path, []])
})

test('a room with more sentences than it had is found, and one with fewer is to be written down', () => {
  const one = { path: at, line: 1, text: 'The row is missing.' }
  expect(sentenceFaults([one], house)).toEqual([])
  expect(sentenceFaults([one, one], house)).toEqual([
    expect.stringMatching(
      /^src\/storage\/verify: 2 sentences outside the catalogues, at most 1.*\n.*a\.ts:1/,
    ),
  ])
  expect(sentenceFaults([], house)).toEqual([
    'house.json: sentences.left grants src/storage/verify 1, and only 0 are left; lower it',
  ])
})

test('a refusal that carries a sentence of somebody else is found; one that holds a problem is none', () => {
  const faults = (text, path = 'src/refused/a-sentences.ts') => carrierFaults(new Map([[path, text]]), house)
  expect(faults("  'mapping-wrong': '{file}: {what}',")).toEqual([
    expect.stringContaining('a-sentences.ts:1: {what}'),
  ])
  expect(faults("  'as-said': '{detail}',")).toHaveLength(1)
  expect(faults("  'mapping-wrong': '{file}: {problem}',")).toEqual([])
  expect(faults("  hint: '{what} is meant.',", 'src/cli/a-sentences.ts')).toEqual([])
})

test.each(['api', 'cli', 'delivery', 'people', 'review', 'web'])(
  'a sentence is found in every room that speaks to people, at whatever depth: %s',
  (room) => {
    for (const path of [`src/${room}/a.ts`, `src/${room}/submissions/b/c.ts`])
      expect(found("const mail = { subject: 'Your link' }", path)).toEqual(['Your link'])
  },
)

test('a word beside a gap is one where commands and mails are written, and none where statements and keys are', () => {
  expect(found('print(`Reading ${file}`)', 'src/cli/commands/a.ts')).toEqual(['Reading {}'])
  expect(found('const a = `… and ${more} more`', 'src/delivery/a.ts')).toEqual(['… and {} more'])
  expect(found('ask({ authorization: `Bearer ${token}` })', 'src/cli/a.ts')).toEqual([])
  expect(found('const a = `${from} to ${until}`', 'src/cli/a.ts')).toEqual(['{} to {}'])
  expect(found('const key = `views ${id}`', 'src/web/a.ts')).toEqual([])
  expect(found('const a = `${table} cascade`', 'src/storage/a.ts')).toEqual([])
  expect(found('const key = `figures ${id}`', 'src/api/a.ts')).toEqual([])
})
