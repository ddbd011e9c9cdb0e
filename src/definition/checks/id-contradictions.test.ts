// Ids that would break an address, a table or a column are refused at the start, before anything is made of them.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { Register } from '../registers/index.ts'
import { findContradictions } from './contradictions.ts'
import { idContradictions } from './id-contradictions.ts'

const [first, ...others] = ruritania.registers
if (!first) throw new Error('The invented roadmap has no register.')
const withRegister = (change: Partial<Register>) => ({
  ...ruritania,
  registers: [{ ...first, ...change }, ...others],
})
const fields = (id: string) => [
  { id: 'all', name: { en: 'All' }, fields: [{ ...first.sections[0]?.fields[0], id } as never] },
]

describe('ids', () => {
  test('of the invented roadmap will do', () => expect(idContradictions(ruritania)).toEqual([]))

  test.each([
    'river"; drop table person; --',
    'River',
    'river_log',
    '-log',
    'log-',
    'a--b',
    'a b',
    '',
    'řeka',
    '1st',
  ])('of a register that read “%s” are refused at the start', (id) => {
    expect(findContradictions(withRegister({ id })).join('\n')).toContain(
      `Register “${id}”: an id is made of`,
    )
  })

  test.each([
    ['a field', withRegister({ sections: fields('day"') }), /field “day"”/],
    [
      'a field like a column that is there',
      withRegister({ sections: fields('version') }),
      /“version”: every record/,
    ],
    [
      'a dimension',
      { ...ruritania, dimensions: [{ ...ruritania.dimensions[0], id: 's x' } as never] },
      /“s x”/,
    ],
    [
      'a code',
      { ...ruritania, itemClasses: { ...ruritania.itemClasses, codes: { "t'": { name: { en: 'T' } } } } },
      /“t'”/,
    ],
    [
      'a register that is called as files of figures are',
      withRegister({ id: 'observations' }),
      /known by this id/,
    ],
    ['a register, too long for a table', withRegister({ id: 'r'.repeat(45) }), /longer than 39/],
    [
      'a child table, too long with its register',
      withRegister({ children: [{ ...first.children[0], id: 'c'.repeat(40) } as never] }),
      /longer than 41/,
    ],
  ])('of %s are named', (_what, roadmap, sentence) => {
    expect(idContradictions(roadmap).join('\n')).toMatch(sentence)
  })
})
