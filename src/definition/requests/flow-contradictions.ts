// What contradicts itself in the steps by which requests of a register go: fields, states, and a clock that nobody stops.
import { contradiction } from '../problems/index.ts'
import { findCode } from '../codes/index.ts'
import { findField, findList, recordFields, type RequestStep } from '../registers/index.ts'
import type { RequestRegister } from './request-sides.ts'

const given = ({ gives = [], on }: RequestStep): string[] => [...gives, ...(on === undefined ? [] : [on])]

const twiceIn = (all: readonly string[]): string[] => all.filter((id, at) => all.indexOf(id) !== at)

/** Fields that are named and not asked, and days that are no dates. */
function fieldsNamed(at: string, register: RequestRegister): string[] {
  const { requestFlow: flow, children } = register
  const fields = recordFields(register)
  const rowFields = children.flatMap((child) => child.fields)
  const spans = Object.entries(flow.spans ?? {})
  const days = [...Object.values(flow.days), ...spans.flatMap(([, { from, to }]) => [from, to])]
  const dates = [...days, ...flow.steps.flatMap(({ on }) => on ?? [])]
  const own = [
    ...[flow.direction.field, flow.number, ...Object.values(flow.otherSide), flow.state, ...dates],
    ...[...spans.map(([id]) => id), ...(flow.openedBy === undefined ? [] : [flow.openedBy])],
    ...Object.values(flow.about ?? {}),
    ...flow.steps.flatMap(({ gives = [] }) => gives),
  ]
  const isThere = (id: string) => findField(fields, id) !== undefined
  const isRow = (id: string) =>
    children.some((child) => child.id === id) || findField(rowFields, id) !== undefined
  const unknown = [
    ...own.filter((id) => !isThere(id)),
    ...[...flow.keeps, ...flow.sends].filter((id) => !isThere(id) && !isRow(id)),
  ]
  return [
    ...[...new Set(unknown)].map((field) => contradiction('no-field', { at, field })),
    ...[...new Set(dates)]
      .filter((id) => isThere(id) && findField(fields, id)?.kind !== 'date')
      .map((field) => contradiction('request-day-no-date', { at, field })),
  ]
}

/** Codes that the fields of the side and of the state do not have. */
function codesNamed(at: string, register: RequestRegister): string[] {
  const { direction, state, first, waits, steps } = register.requestFlow
  const lacking = (field: string, codes: readonly string[]) => {
    const found = findField(recordFields(register), field)
    const list = found && findList(found)
    if (!found) return []
    return [...new Set(codes)]
      .filter((code) => !list || !findCode(list, code))
      .map((code) => contradiction('request-no-code', { at, field, code }))
  }
  const states = [first, ...Object.keys(waits), ...steps.flatMap(({ from, to }) => [...from, to])]
  return [
    ...lacking(direction.field, [direction.asking, direction.asked]),
    ...(direction.asking === direction.asked
      ? [contradiction('request-one-side', { at, code: direction.asked })]
      : []),
    ...lacking(state, states),
  ]
}

/** Steps that are declared twice, or need what they do not give, and fields that both sides would answer. */
function stepsNamed(at: string, { requestFlow: { steps, state } }: RequestRegister): string[] {
  const ofSide = (side: string) => new Set(steps.filter(({ by }) => by === side).flatMap(given))
  const [asking, asked] = [ofSide('asking'), ofSide('asked')]
  const both = [...asking].filter((id) => asked.has(id) && id !== state)
  return [
    ...twiceIn(steps.map(({ id }) => id)).map((step) => contradiction('request-step-twice', { at, step })),
    ...both.map((field) => contradiction('request-both-give', { at, field })),
    ...steps.flatMap(({ id, gives = [], needs = [] }) =>
      needs
        .filter((field) => !gives.includes(field))
        .map((field) =>
          contradiction('request-needs-ungiven', {
            at: contradiction('at-request-step', { at, step: id }),
            field,
          }),
        ),
    ),
  ]
}

/** The states to which steps lead from those, and those themselves. */
function reachedFrom(steps: readonly RequestStep[], starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts)
  for (const one of reached) for (const { from, to } of steps) if (from.includes(one)) reached.add(to)
  return reached
}

/** States that nobody leaves while somebody is waited for, that no step leads to, or that have no end. */
function waysThrough(at: string, { requestFlow: { first, waits, steps } }: RequestRegister): string[] {
  const open = Object.keys(waits)
  const stuck = open.filter(
    (state) => !steps.some(({ by, from }) => by === waits[state] && from.includes(state)),
  )
  const reached = reachedFrom(steps, [first])
  const isOver = (state: string) => waits[state] === undefined
  const endless = open.filter((state) => ![...reachedFrom(steps, [state])].some(isOver))
  return [
    ...stuck.map((state) => contradiction('request-nobody-leaves', { at, state, side: waits[state] ?? '' })),
    ...open
      .filter((state) => !reached.has(state))
      .map((state) => contradiction('request-never-reached', { at, state })),
    ...endless
      .filter((state) => !stuck.includes(state))
      .map((state) => contradiction('request-no-end', { at, state })),
    ...steps.flatMap(({ id: step, from }) =>
      from.filter(isOver).map((state) => contradiction('request-leaves-over', { at, state, step })),
    ),
  ]
}

/** Every contradiction in how requests of the register go from step to step, as sentences. */
export function flowContradictions(register: RequestRegister): string[] {
  const at = contradiction('at-request-flow', { id: register.id })
  const { days, steps } = register.requestFlow
  const isStopped = steps.some(({ by, on }) => by === 'asked' && on === days.answered)
  return [
    ...fieldsNamed(at, register),
    ...codesNamed(at, register),
    ...stepsNamed(at, register),
    ...waysThrough(at, register),
    ...(isStopped ? [] : [contradiction('request-clock-runs-on', { at, field: days.answered })]),
  ]
}
