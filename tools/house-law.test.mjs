// The law is worth what it catches: a small made-up house with one fault of each kind planted in it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectHouse } from './house-law.mjs'
import { looksLine } from './house/rooms.mjs'
import { root } from './programs/paths.mjs'

const copied = [
  'house.json',
  'HOUSE.md',
  '.dependency-cruiser.cjs',
  'tsconfig.json',
  'package.json',
  'docs/dependencies.md',
]
const made = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

const sound = {
  'src/definition/index.ts': "// The door.\nexport { word } from './word.ts'\n",
  'src/definition/word.ts': "// A word.\nexport const word = 'word'\n",
  'src/storage/index.ts': "// The door.\nexport { word as stored } from '#definition'\n",
  'roadmaps/ruritania/index.ts': "// Content.\nexport { word } from '#definition'\n",
  'roadmaps/index.ts': "// All roadmaps.\nexport { word } from './ruritania/index.ts'\n",
  'src/storage/index.test.ts':
    "// A test.\nimport '../../roadmaps/ruritania/index.ts'\nimport './index.ts'\n",
}

function houseWith(files) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-house-'))
  made.push(folder)
  for (const name of copied) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    cpSync(join(root, name), join(folder, name))
  }
  // What is left of sentences in the real house says nothing of a made-up one.
  const house = JSON.parse(readFileSync(join(root, 'house.json'), 'utf8'))
  const sentences = { ...house.sentences, left: {} }
  writeFileSync(join(folder, 'house.json'), JSON.stringify({ ...house, sentences }))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return inspectHouse(folder).faults
}

test('a page that names a test as a proof names one that is there', () => {
  const page =
    'Tried in `src/storage/index.test.ts`, `index.test.ts`, `src/storage/gone.test.ts` and `gone.test.ts`.'
  expect(houseWith({ 'docs/security.md': page })).toEqual([
    'docs/security.md: names the test src/storage/gone.test.ts, which is not there',
    'docs/security.md: names the test gone.test.ts, which is not there',
  ])
})

test('a house in order has no faults', () => {
  expect(houseWith({})).toEqual([])
})

const importFaults = [
  ['a room that looks outward', 'src/definition/a.ts', '#storage', 'definition-looks-inward'],
  ['Node in the browser', 'src/definition/b.ts', 'node:fs', 'definition-runs-in-a-browser'],
  ['a way past the door', 'src/storage/a.ts', '../definition/word.ts', 'storage-looks-inward'],
  ['a door without its alias', 'src/storage/b.ts', '../definition/index.ts', 'rooms-by-their-alias'],
  ['content in the engine', 'src/storage/c.ts', '#roadmaps', 'storage-looks-inward'],
  ['a test of real content', 'src/storage/d.test.ts', '#roadmaps', 'tests-of-storage-look-inward'],
  ['pages that open the database', 'src/web/a.tsx', '#storage', 'web-looks-inward'],
  ['the engine in content', 'roadmaps/ruritania/a.ts', '#storage', 'roadmaps-looks-inward'],
  ['another roadmap', 'roadmaps/zenda/a.ts', '../ruritania/index.ts', 'a-roadmap-knows-no-other'],
  ['a package of another room', 'src/intake/a.ts', 'kysely', 'only-storage'],
  ['a scoped package of another room', 'src/intake/b.ts', '@fastify/static', 'only-api'],
  [
    'a way past an inner door',
    'src/definition/time/a.ts',
    '../words/text.ts',
    'definition-time-looks-within',
  ],
  [
    'an inner room that looks up',
    'src/definition/words/a.ts',
    '../time/index.ts',
    'definition-words-looks-within',
  ],
  [
    'a top that goes past an inner door',
    'src/definition/c.ts',
    './words/text.ts',
    'the-top-of-definition-looks-within',
  ],
  ['pages that look up', 'src/web/controls/a.tsx', '../pages/a.ts', 'web-controls-looks-within'],
  ['a circle', 'src/intake/c.ts', './c.ts', 'no-circles'],
  ['a missing file', 'src/intake/d.ts', './nothing.ts', 'resolves'],
  ['a development package', 'src/intake/e.ts', 'ajv', 'no-development-packages-at-run-time'],
]
const { rooms } = JSON.parse(readFileSync(join(root, 'house.json'), 'utf8'))
const insideOthers = {
  ...Object.fromEntries(
    rooms.flatMap(({ place, rooms: inner = [] }) =>
      inner.map((room) => [`${place}/${room.name}/README.md`, `${looksLine(room)}\n`]),
    ),
  ),
  'src/definition/words/text.ts': '// A text.\n',
  'src/definition/time/index.ts': '// A door.\n',
  'src/web/pages/a.ts': '// A page.\n',
}
const typeFault = [
  'a type past the door',
  'src/storage/e.ts',
  '../definition/word.ts',
  'storage-looks-inward',
]

describe('imports', () => {
  let found = []
  beforeAll(() => {
    const files = importFaults.map(([, path, target]) => [path, `// A file.\nimport '${target}'\n`])
    const [, path, target] = typeFault
    found = houseWith({
      ...insideOthers,
      ...Object.fromEntries(files),
      [path]: `// A file.\nimport type {} from '${target}'\n`,
    })
  })

  test.each([...importFaults, typeFault])('%s is found', (_, path, __, rule) => {
    expect(found.some((fault) => fault.startsWith(`${path}: `) && fault.endsWith(`(${rule})`))).toBe(true)
  })

  test('and nothing else is', () => {
    const planted = [...importFaults, typeFault].map(([, path]) => path)
    expect(found.filter((fault) => !planted.some((path) => fault.startsWith(`${path}: `)))).toEqual([])
  })
})

const textFaults = [
  [
    'a file without a first sentence',
    'src/intake/a.ts',
    'export const a = 1\n',
    'does not say what the file is',
  ],
  ['a long file', 'src/intake/b.ts', `// Long.\n${'//\n'.repeat(300)}`, '301 lines'],
  ['a name that says nothing', 'src/intake/date-utils.ts', '// A file.\n', 'says nothing'],
  ['a name with a version', 'src/intake/form.v2.ts', '// A file.\n', 'version in its name'],
  ['a name in capitals', 'src/intake/Form.ts', '// A file.\n', 'not kebab-case'],
  ['a folder in capitals', 'src/intake/Forms/form.ts', '// A file.\n', 'not kebab-case'],
  ['a file in no room', 'src/form.ts', '// A file.\n', 'lies in no room'],
  ['content named in the engine', 'src/intake/c.ts', '// Counts Weapons.\n', 'the engine knows no'],
  ['content named in a test of the engine', 'src/intake/c.test.ts', '// KPI 4.\n', 'the engine knows no'],
  ['the wrong word for a jurisdiction', 'roadmaps/zenda/a.ts', '// Every country.\n', 'say jurisdiction'],
]

describe('names, sizes and words', () => {
  let found = []
  beforeAll(() => {
    found = houseWith(Object.fromEntries(textFaults.map(([, path, text]) => [path, text])))
  })

  test.each(textFaults)('%s is found', (_, path, __, reason) => {
    const its = found.filter((fault) => fault.startsWith(`${path}:`))
    expect(its).toHaveLength(1)
    expect(its[0]).toContain(reason)
  })
})

describe('rooms inside rooms', () => {
  const room = 'src/definition/time'
  const readme = (text) => ({ [`${room}/README.md`]: text, [`${room}/a.ts`]: '// A day.\n' })

  test('a folder that is no room of house.json is found', () => {
    expect(houseWith({ 'src/definition/attic/a.ts': '// Old things.\n' })).toEqual([
      'src/definition/attic: is no room of house.json',
    ])
  })

  test('a room that does not say what it is for is found, and one that says it at length', () => {
    expect(houseWith({ [`${room}/a.ts`]: '// A day.\n' })).toEqual([
      `${room}/README.md: is missing; it says what the room is for`,
    ])
    expect(houseWith(readme(`May look into: \`words\`.\n${'long\n'.repeat(40)}`))).toEqual([
      `${room}/README.md: 41 lines; at most 40`,
    ])
  })

  test('a README that lets its room look elsewhere than house.json does is found', () => {
    expect(houseWith(readme('May look into: `demo`.\n'))).toEqual([
      `${room}/README.md: does not say “May look into: \`words\`.”, as house.json does`,
    ])
  })

  test('a folder that is too full is found', () => {
    const many = Array.from({ length: 21 }, (_, at) => [`src/intake/sheets/a${at}.ts`, '// One of many.\n'])
    const found = houseWith(Object.fromEntries(many))
    expect(found).toContain('src/intake/sheets: 21 files; more than 20 in one folder wants rooms')
  })
})

test('a room that asks the machine for the time is found; the clock, and tests, may', () => {
  const asks = '// Asks.\nexport const at = () => [new Date(), Date.now(), new Date(0), performance.now()]\n'
  const places = ['src/intake/a.ts', 'src/definition/time/clock.ts', 'src/web/a.tsx', 'src/intake/a.test.ts']
  const found = houseWith(Object.fromEntries(places.map((path) => [path, asks])))
  expect(found.filter((fault) => fault.includes('asks the machine'))).toEqual([
    expect.stringContaining('src/intake/a.ts:2: asks the machine for the time (new Date())'),
  ])
})

test('a word of the source is quoted, not said', () => {
  expect(houseWith({ 'roadmaps/zenda/a.ts': '// The source says “country”.\n' })).toEqual([])
})

test('a picture that differs from house.json is found', () => {
  expect(houseWith({ 'HOUSE.md': '# The house\n' })).toEqual([
    'HOUSE.md: the marks of the picture are missing',
  ])
})

test('a package without a reason is found, and a reason without its package', () => {
  const found = houseWith({
    'package.json': '{ "dependencies": { "kysely": "0.29.9", "left-pad": "1.3.0" } }',
    'docs/dependencies.md': '| `kysely` | 0.29.9 | SQL |\n| `knex` | 3.1.0 | SQL |\n',
  })
  expect(found).toContain('docs/dependencies.md: knex is not in package.json any more')
  expect(found).toContain('docs/dependencies.md: does not say why there is left-pad 1.3.0')
})

test('a checker that sees nothing is not content', () => {
  const blind = 'module.exports = { options: { exclude: { path: "definition" } } }'
  const found = houseWith({ '.dependency-cruiser.cjs': blind })
  expect(found).toContain(
    'src/definition/word.ts: the import checker did not see this file, so its law was not checked',
  )
})

test('what sets tests up when it is imported is found; tests, and functions that they call, may', () => {
  const atImport = "// Files.\nimport { beforeEach } from 'vitest'\nbeforeEach(() => undefined)\n"
  const whenCalled =
    "// Files.\nimport { afterAll } from 'vitest'\nexport function ownFiles() {\n  afterAll(() => undefined)\n}\n"
  const files = {
    'src/storage/testing/files.ts': atImport,
    'src/storage/testing/called.ts': whenCalled,
    'src/storage/files.test.ts': atImport,
  }
  const found = houseWith(files).filter((fault) => fault.includes('tests up'))
  expect(found).toEqual([
    'src/storage/testing/files.ts:3: sets tests up when it is imported (beforeEach); only the first suite of a process would have it; put it into a function that suites call',
  ])
})
