// Outlines that do not fit their roadmap do not start.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { outlineContradictions } from './outline-contradictions.ts'
import type { Outlines } from './outlines.ts'

const { outlines } = ruritania
if (!outlines) throw new Error('The invented roadmap has outlines.')
const zenda = outlines.areas['zenda'] ?? { rings: [], inside: { x: 0, y: 0 } }

const cases: readonly (readonly [what: string, change: Partial<Outlines>, sentence: RegExp])[] = [
  ['an area of nobody', { areas: { ...outlines.areas, moon: zenda } }, /no jurisdiction or part “moon”/],
  [
    'an inset of nothing',
    { insets: [{ areas: ['moon'], box: { ...zenda.inside, width: 1, height: 1 } }] },
    /names “moon”/,
  ],
  [
    'a border beside nothing',
    { disputed: [{ between: ['zenda', 'moon'], footnote: { en: '–' } }] },
    /names “moon”/,
  ],
  [
    'a line that is not there',
    { areas: { ...outlines.areas, zenda: { ...zenda, rings: [[0, 77, ~88]] } } },
    /“zenda”: there is no line 77, -89/,
  ],
  ['a line of no numbers', { lines: [...outlines.lines, '1 2 x 4'] }, /line 6 is no list of whole numbers/],
  ['half a place', { lines: [...outlines.lines, '1 2 3'] }, /line 6 is no list of whole numbers/],
  [
    'a name outside',
    { areas: { ...outlines.areas, zenda: { ...zenda, inside: { x: 2, y: 2 } } } },
    /“zenda”: the place of its name lies outside/,
  ],
]

test.each(cases)('outlines with %s are refused in a sentence', (_what, change, sentence) => {
  const found = outlineContradictions({ ...ruritania, outlines: { ...outlines, ...change } })
  expect(found.join('\n')).toMatch(sentence)
})

test('a map of the first page that is of no indicator is refused in a sentence', () => {
  expect(outlineContradictions({ ...ruritania, frontMaps: ['rescues', 'moonlight'] })).toEqual([
    'The map of the first page: there is no indicator “moonlight”.',
  ])
})

const { subOutlines } = ruritania
if (!subOutlines) throw new Error('The invented roadmap has outlines of parts.')
const march = subOutlines.areas['ZE-1'] ?? { rings: [], inside: { x: 0, y: 0 } }

test.each([
  ['without a name', { areas: { ...subOutlines.areas, moon: march } }],
  ['of nobody', { names: { ...subOutlines.names, 'ZE-1': { jurisdiction: 'moon', name: 'Moon' } } }],
  ['without an outline', { names: { ...subOutlines.names, moon: { jurisdiction: 'zenda', name: 'Moon' } } }],
  ['of a line that is not there', { areas: { ...subOutlines.areas, 'ZE-1': { ...march, rings: [[77]] } } }],
])('outlines of a part %s are refused in a sentence', (_what, change) => {
  const found = outlineContradictions({ ...ruritania, subOutlines: { ...subOutlines, ...change } })
  expect(found.join('\n')).toMatch(/“(moon|ZE-1)”/)
})
