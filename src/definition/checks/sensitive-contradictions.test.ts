// What is sensitive or never leaves, and would be told all the same, stops the start.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { Field, Register } from '../registers/index.ts'
import { findContradictions } from './contradictions.ts'

const [first] = ruritania.registers
if (!first) throw new Error('The invented roadmap has no register.')
const log: Register = first

/** What contradicts itself where fields of the first register, and the register, are declared otherwise. */
function found(fields: Readonly<Record<string, Partial<Field>>>, more: Partial<Register> = {}): string[] {
  const change = (field: Field): Field => ({ ...field, ...fields[field.id] })
  const changed: Register = {
    ...log,
    sections: log.sections.map((one) => ({ ...one, fields: one.fields.map(change) })),
    ...more,
  }
  const registers = ruritania.registers.map((one) => (one === log ? changed : one))
  return findContradictions({ ...ruritania, registers })
}

const at = (sentence: string) => [expect.stringContaining(sentence) as string]

describe('a sensitive field', () => {
  test('by itself contradicts nothing', () => {
    expect(found({ 'storm-name': { isSensitive: true } })).toEqual([])
  })

  test('cannot be required', () => {
    expect(found({ remark: { isRequired: true } })).toEqual(
      at('“remark” is sensitive, so that some who keep'),
    )
  })

  test('decides about no field that is not', () => {
    const storm = { showWhen: { field: 'remark', is: ['x'] } }
    expect(found({ 'storm-name': storm })).toEqual(at('others see by “storm-name” how it was answered'))
  })

  test('tells no records apart', () => {
    const told = found({}, { likeness: ['log-number', 'remark'] })
    expect(told).toContainEqual(
      expect.stringContaining('“remark” is sensitive, and records are told apart by it'),
    )
  })

  test('is not counted by', () => {
    const [count, ...counts] = log.counts
    if (!count) throw new Error('It counts nothing.')
    expect(found({}, { counts: [{ ...count, given: ['remark'] }, ...counts] })).toEqual(
      at('“remark” is sensitive, and figures would be counted by it'),
    )
  })
})

test('what never leaves stands in no figure', () => {
  expect(found({ 'call-cause': { mayLeave: 'never' } })).toEqual(
    at('“call-cause” never leaves, and figures would show it'),
  )
})

test('what is sensitive is shown to no role that may not open the records', () => {
  const roles = ruritania.roles.map((role) =>
    role.id === 'clerk' ? { ...role, records: [{ may: ['sensitive'] as const, of: 'all' as const }] } : role,
  )
  expect(findContradictions({ ...ruritania, roles })).toEqual(at('it is shown what is sensitive in records'))
})
