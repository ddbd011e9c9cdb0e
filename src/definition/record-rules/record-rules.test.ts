// What every kind of record rule finds and leaves alone; and how a questioned record is kept with a reason.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findContradictions } from '../checks/contradictions.ts'
import { checkRecord } from '../records/record.ts'
import type { RecordRule } from '../registers/record-rule.ts'
import type { Register } from '../registers/register.ts'
import { findRecordHits } from './find-record-hits.ts'
import { recordRuleKinds } from './record-rule-kinds.ts'
import { recordRuleContradictions } from './record-rule-contradictions.ts'

const bare: Register = {
  id: 'bare',
  name: { en: 'Bare' },
  singular: { en: 'entry' },
  definition: { en: 'Nothing.' },
  keptBy: [],
  sections: [],
  children: [],
  countsOn: 'day',
  likeness: [],
  counts: [],
}
const ruleOf = (kind: string, settings: object, more: Partial<RecordRule> = {}): RecordRule => ({
  id: 'tried',
  kind,
  severity: 'error',
  name: { en: 'Tried' },
  why: { en: 'Why.' },
  mend: { en: 'Mend.' },
  settings,
  ...more,
})

describe('record rules', () => {
  test.each(recordRuleKinds.map((kind) => [kind.id, kind] as const))(
    '%s finds its example and leaves the other alone',
    (id, { example }) => {
      const register = { ...bare, rules: [ruleOf(id, example.settings)] }
      const look = ({ fields, children = {} }: typeof example.found) =>
        findRecordHits(register, { fields, children }, '2024-01-01')
      const hits = look(example.found)
      expect(hits).toHaveLength(1)
      expect(hits[0]?.what).not.toMatch(/\{\w+\}|undefined/)
      expect(look(example.fine)).toEqual([])
    },
  )

  const parts = { every: ['roof', 'door'], met: 'met', partly: 'partly-met', missed: 'not-met' }
  const named = { field: 'judgement', of: 'checklist', criterion: 'part', by: 'part-judgement' }
  test.each([
    ['met', {}, 'partly-met'],
    ['met', { roof: 'met' }, 'partly-met'],
    ['met', { roof: 'met', door: 'partly-met' }, 'partly-met'],
    ['partly-met', { roof: 'met', door: 'met' }, 'met'],
    ['not-met', { roof: 'met', door: 'not-met' }, 'partly-met'],
    ['partly-met', { roof: 'not-met', door: 'not-met' }, 'not-met'],
    ['met', { roof: 'met', door: 'met' }, undefined],
    ['not-met', { roof: 'not-met', door: 'not-met' }, undefined],
    ['partly-met', { roof: 'met' }, undefined],
    ['partly-met', {}, undefined],
    ['not-met', { roof: 'not-met' }, undefined],
    ['not-reported', { roof: 'met' }, undefined],
  ] as const)(
    'a whole that is “%s” with the parts %o follows otherwise: %s',
    (judgement, judged, follows) => {
      const register = { ...bare, rules: [ruleOf('follows-from-rows', { ...named, ...parts })] }
      const checklist = Object.entries(judged).map(([part, one]) => ({ part, 'part-judgement': one }))
      const hits = findRecordHits(register, { fields: { judgement }, children: { checklist } }, '2024-01-01')
      expect(hits.map(({ what }) => what.includes(`it is “${String(follows)}”`))).toEqual(
        follows === undefined ? [] : [true],
      )
    },
  )

  test('look only where their condition holds, row by row', () => {
    const rules = [ruleOf('required', { field: 'name' }, { rows: 'things', where: { sort: ['big'] } })]
    const things = [{ sort: 'small' }, { sort: 'big', name: 'A' }, { sort: 'big', name: null }]
    expect(findRecordHits({ ...bare, rules }, { fields: {}, children: { things } })).toMatchObject([
      { child: 'things', row: 3, field: 'name' },
    ])
  })

  test.each(ruritania.recordRules.map((rule) => [rule.id, rule] as const))(
    'the rule %s is put to at least one register',
    (id) => {
      expect(ruritania.registers.some(({ rules }) => rules?.some((rule) => rule.id === id))).toBe(true)
    },
  )
})

const log = ruritania.registers.find(({ id }) => id === 'river-log')
if (!log) throw new Error('The invented roadmap has no river log.')
const tyres = (pieces: string, accepted?: Record<string, string>) =>
  checkRecord(log, {
    fields: { day: '2023-05-31', 'log-number': '1', 'call-cause': 'flood' },
    children: { litter: [{ 'litter-class': 'tyre', pieces }] },
    ...(accepted ? { accepted } : {}),
  })

describe('a questioned record', () => {
  test('is not kept without a reason, and says under which key it takes one', () => {
    const { record, problems } = tyres('401')
    expect(record.accepted).toBeUndefined()
    expect(problems).toMatchObject([
      {
        rule: 'much-litter',
        child: 'litter',
        row: 1,
        field: 'pieces',
        question: expect.any(String) as string,
      },
    ])
  })

  test('is kept with a reason, which stays with it', () => {
    const key = tyres('401').problems[0]?.question ?? ''
    const { record, problems } = tyres('401', { [key]: ' A barge sank. ' })
    expect(problems).toEqual([])
    expect(record.accepted).toEqual({ [key]: 'A barge sank.' })
    expect(tyres('401', { '*': 'A barge sank.' }).record.accepted).toEqual({ [key]: 'A barge sank.' })
  })

  test('is questioned again once the answer is another, and a blank reason is none', () => {
    const key = tyres('401').problems[0]?.question ?? ''
    expect(tyres('402', { [key]: 'A barge sank.' }).problems).toHaveLength(1)
    expect(tyres('401', { [key]: '  ' }).problems).toHaveLength(1)
    expect(tyres('400', { [key]: 'A barge sank.' }).record.accepted).toBeUndefined()
  })

  test('is not questioned again because a label was worded anew', () => {
    const worded = (register: Register, name: string): Register => ({
      ...register,
      sections: register.sections.map((section) => ({
        ...section,
        fields: section.fields.map((field) => ({ ...field, name: { en: name } })),
      })),
      children: register.children.map((child) => ({
        ...child,
        name: { en: name },
        fields: child.fields.map((field) => ({ ...field, name: { en: name } })),
      })),
    })
    const question = (register: Register) => {
      const { fields, children } = tyres('401').record
      return checkRecord(register, { fields, children }).problems.map(({ question: key }) => key)
    }
    expect(question(worded(log, 'Something else'))).toEqual(question(log))
    expect(question(log)).toHaveLength(1)
  })

  test('keeps the reasons that were kept under the labels of before', () => {
    const { problems } = tyres('401')
    const key = problems[0]?.question ?? ''
    expect(key).toContain('#')
    const former = key.replaceAll(/#[^|]*(?= \||$)/g, 'A label of before')
    expect(tyres('401', { [former]: 'A barge sank.' })).toMatchObject({
      problems: [],
      record: { accepted: { [key]: 'A barge sank.' } },
    })
    expect(tyres('402', { [former]: 'A barge sank.' }).problems).toHaveLength(1)
  })

  test('an error is never kept with a reason', () => {
    const nextMonth = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
    const fields = { day: nextMonth, 'log-number': '1', 'call-cause': 'flood' }
    const { problems } = checkRecord(log, { fields, accepted: { '*': 'I say so.' } })
    expect(problems).toMatchObject([{ rule: 'no-trip-tomorrow', field: 'day' }])
    expect(problems[0]?.question).toBeUndefined()
  })

  test('an answer that cannot be read is refused once, and not questioned besides', () => {
    expect(tyres('many').problems.map(({ rule }) => rule)).toEqual([undefined])
  })
})

test('a field that waits for an answer is kept where that answer is given in words', () => {
  const { record } = checkRecord(log, {
    fields: { day: '2023-05-31', 'log-number': '1', 'call-cause': 'Flood', 'storm-name': 'Rudolf' },
  })
  expect(record.fields).toMatchObject({ 'call-cause': 'flood', 'storm-name': 'Rudolf' })
})

const complain = (rule: RecordRule) => recordRuleContradictions(ruritania.registers, [rule]).join('\n')

describe('record rules that contradict themselves', () => {
  test.each([
    ['an unknown kind', ruleOf('astrology', {}), /no kind of record rule “astrology”/],
    [
      'an unknown register',
      ruleOf('required', { field: 'day' }, { registers: ['moon'] }),
      /no register “moon”/,
    ],
    ['a field nobody asks', ruleOf('required', { field: 'moon' }), /no register asks what it speaks of/],
    [
      'a field its register does not ask',
      ruleOf('required', { field: 'moon' }, { registers: ['river-log'] }),
      /register “river-log”: there is no field “moon”/,
    ],
    [
      'rows that are not there',
      ruleOf('required', { field: 'day' }, { registers: ['river-log'], rows: 'fish' }),
      /there are no rows “fish”/,
    ],
    [
      'a field of the wrong kind',
      ruleOf('in-order', { first: 'day', later: 'log-number' }, { registers: ['river-log'] }),
      /“log-number” is no day/,
    ],
    [
      'a code that is not in the list',
      ruleOf('only-codes', { field: 'call-cause', codes: ['moon'] }, { registers: ['river-log'] }),
      /“moon” is no code of “call-cause”/,
    ],
    [
      'a condition with a code that is not in the list',
      ruleOf('required', { field: 'day' }, { registers: ['river-log'], where: { 'call-cause': ['moon'] } }),
      /“moon” is no code of “call-cause”/,
    ],
    [
      'crossed limits',
      ruleOf(
        'range',
        { field: 'pieces', least: '2', most: '1' },
        { registers: ['river-log'], rows: 'litter' },
      ),
      /least 2 is above its most 1/,
    ],
    ['no limit', ruleOf('range', { field: 'pieces' }, { rows: 'litter' }), /has no limit/],
    ['no row asked for', ruleOf('enough-rows', { of: 'litter', least: 0, at: 'day' }), /no row at all/],
    ['nothing compared', ruleOf('no-twin-rows', { of: 'litter', by: [] }), /compares no field/],
  ])('with %s stop the start', (_what, rule, sentence) => {
    expect(complain(rule)).toMatch(sentence)
    expect(findContradictions({ ...ruritania, recordRules: [rule] }).join('\n')).toMatch(sentence)
  })
})
