// A flow of requests that contradicts itself does not start; the sentence names register, step and state.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { ChildTable, RequestFlow, RequestStep, RowOpening } from '../registers/index.ts'
import type { RequestKind, Roadmap } from '../roadmap/index.ts'
import { requestContradictions } from './request-contradictions.ts'
import { requestRegisters } from './request-sides.ts'

const [found] = requestRegisters(ruritania)
if (!found) throw new Error('The invented roadmap has no register of requests.')
const favours = found
const { requestFlow: flow } = favours
const [kind] = ruritania.requestKinds ?? []
if (!kind) throw new Error('The invented roadmap has no kind of request.')

const withFlow = (change: Partial<RequestFlow>): Roadmap => ({
  ...ruritania,
  registers: [{ ...favours, requestFlow: { ...flow, ...change } }],
})
const withStep = (id: string, change: Partial<RequestStep>): Roadmap =>
  withFlow({ steps: flow.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) })
const without = (...ids: readonly string[]): Roadmap =>
  withFlow({ steps: flow.steps.filter(({ id }) => !ids.includes(id)) })
const withKind = (change: Partial<RequestKind>): Roadmap => ({
  ...ruritania,
  requestKinds: [{ ...kind, ...change }],
})

test('the invented roadmap contradicts itself nowhere', () => {
  expect(requestContradictions(ruritania)).toEqual([])
})

describe('what contradicts itself in steps', () => {
  test.each([
    [
      'a step to a state that is not there',
      withStep('see', { to: 'lost' }),
      'the field “state” has no code “lost”',
    ],
    ['a step from one', withStep('see', { from: ['sent', 'lost'] }), 'the field “state” has no code “lost”'],
    ['a first state that is not there', withFlow({ first: 'posted' }), 'has no code “posted”'],
    [
      'a state in which somebody is waited for who can do nothing',
      without('thank'),
      /state “granted” it waits for who is asking, who has no step/,
    ],
    [
      'a step out of what is over',
      withStep('close', { from: ['thanked', 'denied'] }),
      'the state “denied” is over, and the step “close” leaves it',
    ],
    ['a state to which nothing leads', without('doubt'), 'no step leads to the state “unclear”'],
    [
      'steps that never end',
      withFlow({
        waits: { ...flow.waits, done: 'asked', denied: 'asked' },
        steps: [
          ...flow.steps,
          ...['done', 'denied'].map((from): RequestStep => ({
            id: `again-${from}`,
            name: { en: 'Again' },
            done: { en: 'Again' },
            by: 'asked',
            from: [from],
            to: 'sent',
          })),
        ],
      }),
      'no steps lead from the state “sent” to one that is over',
    ],
    [
      'a clock that nobody stops',
      withFlow({
        steps: flow.steps.map(({ on, ...step }) =>
          on === 'answered' ? step : { ...step, ...(on ? { on } : {}) },
        ),
      }),
      'no step of who is asked stands in “answered”',
    ],
    [
      'a day due that is not asked',
      withFlow({ days: { ...flow.days, due: 'deadline' } }),
      'there is no field “deadline”',
    ],
    ['a day that is no date', withFlow({ days: { ...flow.days, due: 'answer' } }), '“answer” is no date'],
    ['a day of a step that is no date', withStep('thank', { on: 'thanks' }), '“thanks” is no date'],
    [
      'a step that is declared twice',
      withStep('deny', { id: 'grant' }),
      'the step “grant” is declared twice',
    ],
    [
      'a step that needs what it does not give',
      withStep('grant', { needs: ['ground'] }),
      /step “grant”: it needs “ground”, which it does not give/,
    ],
    [
      'an answer that both sides would give',
      withStep('thank', { gives: ['thanks', 'answer'] }),
      '“answer” is answered by steps of both sides',
    ],
    [
      'an answer that no field takes',
      withStep('grant', { gives: ['answer', 'reply'] }),
      'there is no field “reply”',
    ],
    [
      'sides with one code',
      withFlow({ direction: { ...flow.direction, asked: 'out' } }),
      'both sides are told apart by the code “out”',
    ],
    [
      'a side without a code of the list',
      withFlow({ direction: { ...flow.direction, asked: 'inward' } }),
      'the field “way” has no code “inward”',
    ],
    ['what stays and is not there', withFlow({ keeps: ['diary'] }), 'there is no field “diary”'],
    [
      'days between what is not there',
      withFlow({ spans: { wait: { from: 'day', to: 'noon' } } }),
      'there is no field “noon”',
    ],
  ])('%s', (_name, roadmap, sentence) => {
    expect(requestContradictions(roadmap).join('\n')).toMatch(sentence)
  })
})

describe('what contradicts itself in kinds', () => {
  test.each([
    [
      'a register that is not there',
      withKind({ register: 'wishes' }),
      'the register “wishes” is not there, or its records are no requests',
    ],
    [
      'one whose records are no requests',
      withKind({ register: 'rescues' }),
      'Kind of request “boat-loan”: the register “rescues”',
    ],
    [
      'a field that is not there',
      withKind({ where: { field: 'wish', is: 'boat' } }),
      'there is no field “wish”',
    ],
    [
      'a code that is not there',
      withKind({ where: { field: 'favour', is: 'ship' } }),
      'the field “favour” has no code “ship”',
    ],
    [
      'two kinds that nothing tells apart',
      { ...ruritania, requestKinds: [kind, { ...kind, id: 'raft-loan' }] },
      'the kind “raft-loan” is told from it by nothing',
    ],
    ['an answer that is due before it is asked for', withKind({ dueDays: 0 }), '“0” is none'],
    ['a part of a day', withKind({ escalatesAfter: 1.5 }), '“1.5” is none'],
    [
      'institutions that keep no such record',
      withKind({ askedOf: ['treasury'] }),
      'institutions of the kind “treasury” do not keep the register “favours”',
    ],
  ])('%s', (_name, roadmap, sentence) => {
    expect(requestContradictions(roadmap).join('\n')).toMatch(sentence)
  })
})

describe('what contradicts itself in rows that open requests', () => {
  const [child] = ruritania.registers.flatMap(({ children }) => children)
  const [list] = (child?.fields ?? []).flatMap(({ id, settings }) => {
    const { list: codes } = settings as { readonly list?: { readonly codes: object } }
    return codes ? [{ field: id, code: Object.keys(codes.codes)[0] ?? '' }] : []
  })
  if (!child || !list) throw new Error('The invented roadmap has no child table with a code.')
  const opens: RowOpening = {
    ...{ kind: 'boat-loan', where: {}, keptBy: 'watch', gives: {}, rows: 'boats' },
    outcome: { field: list.field, waiting: list.code, missing: [], from: 'answer' },
  }
  const withOpening = (change: Partial<RowOpening>): Roadmap => ({
    ...ruritania,
    registers: [
      {
        ...favours,
        children: [{ ...child, opens: { ...opens, ...change } } as ChildTable, { ...child, id: 'boats' }],
        requestFlow: { ...flow, openedBy: 'own-note' },
      },
    ],
  })
  test('one that names only what is there contradicts itself nowhere', () => {
    expect(requestContradictions(withOpening({}))).toEqual([])
  })
  test.each([
    [
      'a kind that is not there',
      withOpening({ kind: 'raft-loan' }),
      'there is no kind of request “raft-loan”',
    ],
    [
      'a code that is not there',
      withOpening({ where: { [list.field]: ['dragon'] } }),
      'has no code “dragon”',
    ],
    ['a field that is not there', withOpening({ single: 'pieces' }), 'there is no field “pieces”'],
    [
      'an answer that the request has not',
      withOpening({ gives: { cargo: { value: 'x' } } }),
      'there is no field “cargo”',
    ],
    [
      'an answer that the record has not',
      withOpening({ gives: { answer: { field: 'cargo' } } }),
      'there is no field “cargo”',
    ],
    ['rows that the request has not', withOpening({ rows: 'rafts' }), 'there are no rows “rafts”'],
    [
      'an outcome that the request has not',
      withOpening({ outcome: { ...opens.outcome, from: 'result' } }),
      'there is no field “result”',
    ],
    [
      'keepers that keep no requests',
      withOpening({ keptBy: 'treasury' }),
      'institutions of the kind “treasury” do not keep',
    ],
    [
      'a register that cannot say which row opened a request',
      {
        ...withOpening({}),
        registers: withOpening({}).registers.map((one) => ({ ...one, requestFlow: flow })),
      },
      'has no field that says which row opened a request',
    ],
  ])('%s', (_name, roadmap, sentence) => {
    expect(requestContradictions(roadmap).join('\n')).toMatch(sentence)
  })
})
