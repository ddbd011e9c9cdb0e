// Action plans of jurisdictions: plans, their objectives and activities; and what is wrong with one that was sent.
import { isFileId } from '../evidence/index.ts'
import type { PlanStates } from '../codes/index.ts'
import { Refused, wordsOf, type ProblemText } from '../problems/index.ts'
import { isDate } from '../time/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

export const planKinds = ['plan', 'objective', 'activity'] as const
export type PlanKind = (typeof planKinds)[number]

export const planLinkKinds = ['element', 'indicator', 'file'] as const
export interface PlanLink {
  readonly kind: (typeof planLinkKinds)[number]
  /** The code of an element, or the id of an indicator or of a file. */
  readonly target: string
}

/** What an entry says. */
export interface PlanContent {
  readonly name: string
  readonly body: string
  readonly responsible: string
  readonly starts: string | null
  readonly ends: string | null
  readonly state: string
  readonly links: readonly PlanLink[]
}

/** A version of an entry as it is kept. */
export interface PlanEntry extends PlanContent {
  readonly jurisdiction: string
  readonly id: string
  readonly plan: string
  readonly kind: PlanKind
  readonly parent: string | null
  readonly version: number
  readonly action: 'written' | 'withdrawn'
  readonly reason: string | null
  readonly at: string
  readonly by: string
}

/** What is sent to keep one: the version that was read, 0 and no id for a new one. */
export interface PlanEntryToKeep extends PlanContent {
  readonly id?: string
  readonly kind: PlanKind
  readonly parent?: string
  readonly version: number
  readonly reason?: string
}

/** What is sent to take one away. */
export interface PlanEntryToWithdraw {
  readonly version: number
  readonly reason: string
}

export interface PlanProblem extends Omit<ProblemText, 'where'> {
  readonly field: string
}

/** Why one was not kept, and how it stands where somebody else was quicker. */
export interface PlanEntryNotKept {
  readonly problems: readonly PlanProblem[]
  readonly current: PlanEntry | null
}

/** Newest versions, and the jurisdictions whose plans the person may write. */
export interface PlansAnswer {
  readonly entries: readonly PlanEntry[]
  readonly mayPlan: readonly string[]
  /** The day by which something is late. */
  readonly today: string
}

export const [longestName, longestBody, mostPlanLinks] = [500, 10_000, 100]

/** The states of a roadmap that has action plans. */
export function getPlanStates({ planStates }: Roadmap): PlanStates {
  if (!planStates) throw new Refused('plan-none', {}, 'not-found')
  return planStates
}

/** The states of one kind: objectives have none of their own. */
export const statesOf = (states: PlanStates, kind: PlanKind) => (kind === 'objective' ? [] : states[kind])

function isLinkGood({ elements, indicators }: Roadmap, { kind, target }: PlanLink): boolean {
  if (kind === 'file') return isFileId(target)
  return kind === 'element'
    ? elements.some(({ code }) => code === target)
    : indicators.some(({ id }) => id === target)
}

function dayProblems({ starts, ends }: PlanContent): PlanProblem[] {
  const wrong = (['starts', 'ends'] as const).flatMap((field) => {
    const value = field === 'starts' ? starts : ends
    return value === null || isDate(value) ? [] : [{ field, ...wordsOf('plan-day', { value }) }]
  })
  if (wrong.length > 0 || starts === null || ends === null || starts <= ends) return wrong
  return [{ field: 'ends', ...wordsOf('plan-days-order', { starts, ends }) }]
}

function stateProblems(
  kind: PlanKind,
  state: string,
  states: PlanStates[keyof PlanStates] | readonly [],
): PlanProblem[] {
  const field = 'state'
  if (kind === 'objective')
    return state === '' ? [] : [{ field, ...wordsOf('plan-state-none', { value: state }) }]
  if (states.some(({ id }) => id === state)) return []
  const allowed = states.map(({ id }) => id).join(', ')
  return [{ field, ...wordsOf('plan-state-unknown', { value: state, allowed }) }]
}

/** What was sent as it would be kept, and everything that is wrong with it. */
export function checkPlanEntry(
  roadmap: Roadmap,
  { kind, ...sent }: PlanEntryToKeep,
): { readonly content: PlanContent; readonly problems: readonly PlanProblem[] } {
  const states = statesOf(getPlanStates(roadmap), kind)
  const unique = new Map(sent.links.map((one) => [`${one.kind} ${one.target}`, one]))
  const content: PlanContent = {
    ...{ name: sent.name.trim(), body: sent.body.trim(), responsible: sent.responsible.trim() },
    ...{ starts: sent.starts, ends: sent.ends, state: sent.state, links: [...unique.values()] },
  }
  const length = content.name.length
  const problems: PlanProblem[] = [
    ...(content.name === '' ? [{ field: 'name', ...wordsOf('plan-no-name', {}) }] : []),
    ...(length > longestName
      ? [{ field: 'name', ...wordsOf('text-too-long', { length, limit: longestName }) }]
      : []),
    ...dayProblems(content),
    ...stateProblems(kind, sent.state, states),
    ...content.links
      .filter((one) => !isLinkGood(roadmap, one))
      .map(({ target }) => ({ field: 'links', ...wordsOf('plan-link-unknown', { target }) })),
  ]
  return { content, problems }
}

/** Whether an entry is late: its last day is over, and it is not done. */
export function isPlanLate(states: PlanStates, { kind, state, ends }: PlanEntry, today: string): boolean {
  const isDone = statesOf(states, kind).find(({ id }) => id === state)?.isDone === true
  return kind !== 'objective' && ends !== null && ends < today && !isDone
}

/** The same for the database. */
export const planStateColumns = ['kind', 'state', 'effect'] as const
export const planStateRows = ({ planStates }: Roadmap) =>
  (['plan', 'activity'] as const).flatMap((kind) =>
    (planStates?.[kind] ?? []).map(({ id, isShared, isDone }) => ({
      ...{ kind, state: id },
      effect: [...(isShared ? ['shared'] : []), ...(isDone ? ['done'] : [])].join(' '),
    })),
  )
