// What is wrong with a record is said in the language in which this process speaks, with the names of that language.
import { afterEach, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { bracketed, learnLanguage, pseudoLanguage, speakIn } from '../words/index.ts'
import { checkRecord } from './record.ts'

const forget = learnLanguage(pseudoLanguage)
afterEach(() => {
  speakIn('en')
  forget()
})

test('in English before anybody says otherwise, and wholly in the other language after', () => {
  const [register] = ruritania.registers
  const field = register?.sections.flatMap(({ fields }) => fields).find(({ isRequired }) => isRequired)
  if (!register || !field) throw new Error('There is no register that asks anything.')
  const saidOf = () =>
    checkRecord(register, { fields: {} }).problems.find((one) => one.field === field.id)?.what ?? ''
  expect(saidOf()).toContain(`“${field.name.en}”`)
  speakIn(pseudoLanguage.tag)
  expect(saidOf()).toMatch(/^⟦.*⟧$/)
  expect(saidOf()).toContain(bracketed(field.name.en))
})
