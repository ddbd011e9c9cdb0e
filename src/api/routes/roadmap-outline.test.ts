// The names of a roadmap, as pages have them before they need all of it.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { definitionOf } from './register-definition.ts'
import { outlineOf } from './roadmap-outline.ts'

test('an outline names everything that the first pages name, in less than a quarter of its text', () => {
  const outline = outlineOf(ruritania, 'en')
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
  expect(ids(outline.registers)).toEqual(ids(ruritania.registers))
  expect(ids(outline.dataElements)).toEqual(ids(ruritania.dataElements))
  expect(ids(outline.jurisdictions)).toEqual(ids(ruritania.jurisdictions))
  expect(ids(outline.roles)).toEqual(ids(ruritania.roles))
  expect(JSON.stringify(outline).length).toBeLessThan(JSON.stringify(ruritania).length / 4)
})

test('names are in the language that is asked for and in English, and in no other', () => {
  const tagsIn = (language: string) => {
    const names = outlineOf(ruritania, language).jurisdictions.flatMap(({ name, institutions = [] }) => [
      ...[name, ...institutions.map((one) => one.name)],
    ])
    return new Set(names.flatMap((name) => Object.keys(name)))
  }
  expect(tagsIn('de')).toEqual(new Set(['en', 'de']))
  expect(tagsIn('en')).toEqual(new Set(['en']))
})

test('a register of requests says in which states they can be, and every register what it feeds', () => {
  const { registers } = outlineOf(ruritania, 'en')
  for (const [at, { requestFlow, counts }] of ruritania.registers.entries()) {
    expect(registers[at]?.feeds).toEqual([...new Set(counts.map(({ element }) => element))])
    expect((registers[at]?.states ?? []).length > 0).toBe(requestFlow !== undefined)
  }
})

test('a register by itself is whole, with its code lists and the units of all that it feeds, in two languages at most', () => {
  for (const register of ruritania.registers) {
    const { register: own, units } = definitionOf(ruritania, register, 'en')
    expect(JSON.parse(JSON.stringify(own))).toMatchObject({ id: register.id, countsOn: register.countsOn })
    const ids = (some: typeof register) => some.sections.flatMap(({ fields }) => fields.map(({ id }) => id))
    expect(ids(own)).toEqual(ids(register))
    expect(Object.keys(units).toSorted()).toEqual(
      [...new Set(register.counts.map(({ element }) => element))].toSorted(),
    )
  }
  const [first] = ruritania.registers
  const told = first && JSON.stringify(definitionOf(ruritania, first, 'de'))
  expect(told).not.toMatch(/"(?:sq|sr-Cyrl|mk)":/)
})
