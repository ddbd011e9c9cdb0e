// A number that a person types can be read in two ways; one that a program sent, or that stood there, cannot.
import { expect, test } from 'vitest'
import { defineField, defineRegister, fieldKind, findRegister } from '#definition'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { askedNumbers } from './typed-numbers.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const mass = defineField(fieldKind.decimalQuantity, {
  id: 'mass',
  name: { en: 'Mass' },
  settings: { unit: 'kg' },
})
const register = defineRegister({
  ...found,
  sections: [{ id: 'weight', name: { en: 'Weight' }, fields: [mass] }],
  children: found.children.map((child) => ({ ...child, fields: [mass] })),
})
const child = register.children[0]?.id ?? ''
const form = (own: string, below: string) => ({
  fields: { mass: own },
  children: { [child]: [{ mass: below }] },
})
const asked = (...[content, stored]: [ReturnType<typeof form>, ReturnType<typeof form>?]) =>
  askedNumbers(register, content, stored).map(({ field, row }) =>
    row === undefined ? field : `${field} ${row}`,
  )

test('a number with one point and three figures is asked about, in the record and in its rows', () => {
  expect(asked(form('1.234', '12.500'))).toEqual(['mass', 'mass 1'])
  expect(askedNumbers(register, form('1.234', ''), undefined)[0]?.mend).toBe(
    'Write 1234 without a separator, or 1.2340, which leaves no doubt.',
  )
})

test('what leaves no doubt is not asked about', () => {
  for (const text of ['1.2340', '1234', '0.234', '1234.567', '1.5', ''])
    expect(asked(form(text, text))).toEqual([])
})

test('what stood in the record before is not asked about when something else is corrected', () => {
  expect(asked(form('1.234', '1.234'), form('1.234', '5'))).toEqual(['mass 1'])
})
