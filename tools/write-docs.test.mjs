// Tables in docs follow from what they are made of: a role of its own file gets its row, and a right that nobody explains stops them.
import { expect, test } from 'vitest'
import { rolesTable } from './docs/roles-table.mjs'
import { statesOfRequirements } from './docs/states-of-requirements.mjs'
import { withPart } from './write-docs.mjs'

const diver = (may) => ({
  ...{ id: 'diver', name: { en: 'Diver' }, reads: ['public'], writes: false },
  records: [{ may, of: 'institution', registers: ['wrecks'] }],
})

test('a role has a row with its rights where it has them, and each right is explained once', () => {
  const table = rolesTable({ roles: [diver(['read', 'write']), diver(['read'])] })
  expect(table).toContain('| Diver | public | `read`, `write` (wrecks) | – | – | – |')
  expect(table.match(/open records/g)).toHaveLength(1)
})

test('a right that the page does not explain stops it by name', () => {
  expect(() => rolesTable({ roles: [diver(['dive'])] })).toThrow('“dive”')
})

test('requirements are counted by their state, and a state that is none stops it', () => {
  const line = (state) => `| 1.2.3 | in short | ${state} | why |\n`
  expect(statesOfRequirements(line('held') + line('held') + line('not held'))).toBe(
    'Of 3 requirements 2 are held and tried by a test, 0 are held without one, 1 are not held, 0 do not apply.',
  )
  expect(() => statesOfRequirements(line('nearly held'))).toThrow('“nearly held”')
})

test('what stands between the marks is written anew, and nothing else; a page without them is named', () => {
  const page =
    'before\n<!-- x: written by `npm run docs`; edit what it is made of, not these lines -->\nold\n<!-- end of x -->\nafter\n'
  const written = withPart(page, 'x', 'new')
  expect(written).toMatch(/^before\n[^]*\nnew\n[^]*\nafter\n$/)
  expect(written).not.toContain('old')
  expect(withPart(written, 'x', 'new')).toBe(written)
  expect(withPart('nothing', 'x', 'new')).toBeUndefined()
})
