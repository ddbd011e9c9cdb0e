// Every field kind keeps its word: what it accepts, stores, refuses, tells the API and the database.
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FieldKind } from '../registers/field-kind.ts'
import { isDate } from '../time/interval.ts'
import { fieldKinds, findFieldKind } from './field-kinds.ts'
import { refusalSentences } from './reading/refusal-sentences.ts'
import { refusalText } from './reading/refusal-text.ts'
import { anyInput } from './testing/any-input.ts'

const ajv = new Ajv({ strict: true, formats: { date: isDate } })

const shown = (input: unknown) =>
  typeof input === 'bigint' ? `${input}n` : (JSON.stringify(input) ?? String(input)).slice(0, 60)

const checkExample = (kind: FieldKind, input: unknown) => kind.check(input, kind.examples.settings)

/** Gives the stored form, or fails with the sentence that a person would read. */
function storedForm(kind: FieldKind, input: unknown): unknown {
  const checked = checkExample(kind, input)
  if ('value' in checked) return checked.value
  throw new Error(`${shown(input)} is refused: ${refusalText(checked.refusal).what}`)
}

function refusalOf(kind: FieldKind, input: unknown) {
  const checked = checkExample(kind, input)
  if ('refusal' in checked) return checked.refusal
  throw new Error(`${shown(input)} is accepted as ${shown(checked.value)}`)
}

describe.each(fieldKinds.map((kind) => [kind.id, kind] as const))('the field kind “%s”', (_id, kind) => {
  const { settings, good, stored, bad } = kind.examples
  const validate = ajv.compile({ ...kind.jsonSchema(settings) })

  test('shows what it accepts, what becomes of it, and what it refuses', () => {
    expect(kind.name.en).not.toBe('')
    expect(kind.widget).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(good.length).toBeGreaterThanOrEqual(3)
    expect(stored).toHaveLength(good.length)
    expect(bad.length).toBeGreaterThanOrEqual(5)
  })

  test.each(good.map((input, at) => [shown(input), input, stored[at]] as const))(
    'accepts %s and keeps it as agreed',
    (_shown, input, expected) => {
      expect(storedForm(kind, input)).toStrictEqual(expected)
    },
  )

  test.each(stored.map((value) => [shown(value), value] as const))(
    'reads what it keeps (%s) again as the same, and its schema allows it',
    (_shown, value) => {
      expect(storedForm(kind, value)).toStrictEqual(value)
      expect(validate(value), ajv.errorsText(validate.errors)).toBe(true)
    },
  )

  test.each(bad.map((input) => [shown(input), input] as const))(
    'refuses %s and says what, why and how to mend it',
    (_shown, input) => {
      const refusal = refusalOf(kind, input)
      expect(Object.keys(refusalSentences)).toContain(refusal.code)
      for (const sentence of Object.values(refusalText(refusal))) {
        expect(sentence).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object/)
        expect(sentence).toMatch(/\S[.?]$|https:\/\/$/)
        expect(sentence.length).toBeLessThan(400)
      }
    },
  )

  test('an empty field is never an answer', () => {
    for (const nothing of ['', ' \t ', null, undefined]) {
      expect(refusalOf(kind, nothing).code).toBe('answer-missing')
    }
  })

  test('a cell with a failed formula is never an answer', () => {
    for (const error of ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!', '#ССЫЛКА!']) {
      expect(refusalOf(kind, error).code).toBe('cell-error')
    }
  })

  test('whatever arrives, it answers; what it accepts is stable and fits its schema', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyInput(good), (input) => {
        const checked = checkExample(kind, input)
        if ('refusal' in checked) return refusalText(checked.refusal).what !== ''
        accepted += 1
        expect(checkExample(kind, checked.value)).toStrictEqual(checked)
        return validate(checked.value)
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(10)
  })

  test('does not grow slow on very long input', () => {
    const start = performance.now()
    for (const filler of ['1', ' ', '1,', 'a ', '.', '; ', '-', '\n', 'e\u0301', '#', '1.2.']) {
      checkExample(kind, `1${filler.repeat(50_000)}!`)
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('the list of field kinds', () => {
  test('every kind is found by its id, and no two share one', () => {
    expect(new Set(fieldKinds.map(({ id }) => id)).size).toBe(fieldKinds.length)
    for (const kind of fieldKinds) expect(findFieldKind(kind.id)).toBe(kind)
    expect(findFieldKind('toString')).toBeUndefined()
  })

  test('no sentence is kept that no kind needs', () => {
    const used = fieldKinds.flatMap((kind) => kind.examples.bad.map((input) => refusalOf(kind, input).code))
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(refusalSentences).toSorted())
  })

  test('a refusal without sentences is a mistake of ours and says so', () => {
    expect(() => refusalText({ code: 'no-such-code', params: {} })).toThrow(/no sentences/)
  })

  test('a long answer is quoted in part', () => {
    const kind = findFieldKind('yes-no')
    const refused = kind?.check('a'.repeat(150), {})
    expect(refused).toEqual({
      refusal: { code: 'yes-no-unreadable', params: { value: `${'a'.repeat(80)}…` } },
    })
  })
})
