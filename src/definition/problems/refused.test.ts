// Refusals hold a code and no sentence; they are worded where they leave, in the reader's language.
import { describe, expect, test } from 'vitest'
import { learnLanguage, type Translation } from '../words/index.ts'
import { gapsIn, newCatalogue } from './catalogue.ts'
import { isRefused, Refused, refusedText } from './refused.ts'

const learn = (tag: string, texts: Translation) =>
  learnLanguage({ tag, name: tag, short: tag, isOffered: false, texts: () => texts })

describe('a refusal', () => {
  const refused = new Refused('periods-too-many', { asked: 300, most: 240 }, 'bad-request')

  test('holds no sentence of its own', () => {
    expect(refused.message).toBe('periods-too-many')
    expect(isRefused(refused)).toBe(true)
    expect(isRefused(refused, 'period-unknown')).toBe(false)
    expect(isRefused(new Error('periods-too-many'))).toBe(false)
  })

  test('is worded with its parameters', () => {
    expect(refusedText(refused)).toBe('300 periods are asked for; at most 240 are answered at once.')
  })

  test('words the problems within it where it leaves, in the language of the reader', () => {
    const problem = { code: 'file-missing', params: { file: 'a.csv' } } as const
    const within = new Refused('problem-of-line', { line: 3, problem }, 'bad-request')
    expect(refusedText(within)).toBe(
      'Line 3: There is no file a.csv. Nothing can be read. Check the path and the spelling.',
    )
    learn('yy', {
      'There is no file {file}.': '{file}?',
      'Nothing can be read.': '…',
      'Check the path and the spelling.': '!',
    })
    expect(refusedText(within, 'yy')).toBe('Line 3: a.csv? … !')
    const worded = { what: 'It is late.', mend: 'Wait.' }
    expect(refusedText({ code: 'problem-is', params: { problem: [worded, worded] } })).toBe(
      'It is late. Wait. It is late. Wait.',
    )
  })

  test('is said in English where its language does not know it', () => {
    learn('xx', {
      '{asked} periods are asked for; at most {most} are answered at once.': '{most} < {asked}',
    })
    expect(refusedText(refused, 'xx')).toBe('240 < 300')
    expect(refusedText({ code: 'caller-left', params: {} }, 'xx')).toBe(
      refusedText({ code: 'caller-left', params: {} }),
    )
  })

  test('without a parameter of its sentence does not compile', () => {
    // @ts-expect-error `most` is missing
    const short = new Refused('periods-too-many', { asked: 300 }, 'bad-request')
    // @ts-expect-error there is no such code
    const strange = new Refused('periods-much-too-many', {}, 'bad-request')
    expect([short.code, strange.code]).toEqual(['periods-too-many', 'periods-much-too-many'])
  })
})

describe('a catalogue', () => {
  const catalogue = newCatalogue('trial', {
    months: 'in {months} {months: one=month other=months} of {register}',
    parts: ['{what} is wrong.', 'Mend {what}.'],
  })

  test('puts numbers and their words together', () => {
    expect(catalogue.say('months', { months: 1, register: 'x' })).toBe('in 1 month of x')
    expect(catalogue.say('parts', { what: 'It' })).toEqual(['It is wrong.', 'Mend It.'])
  })

  test('says nothing in a language that has only some of its parts', () => {
    learn('xx', { '{what} is wrong.': '{what}?' })
    expect(catalogue.say('parts', { what: 'It' }, 'xx')).toEqual(['It is wrong.', 'Mend It.'])
  })

  test('says which parameters a wording needs', () => {
    expect(gapsIn(catalogue.english.months)).toEqual(['months', 'register'])
    expect(gapsIn(catalogue.english.parts)).toEqual(['what'])
  })
})
