// A request as somebody sees it from one of its sides: where it stands, for whom it waits, and what can be done now.
import type { RequestSide, RequestStep } from '../registers/index.ts'
import { daysBetween } from '../time/index.ts'
import type { Roadmap } from '../roadmap/index.ts'
import { phraseIn } from '../words/index.ts'
import { textOf, type StoredAnswers } from '../records/index.ts'
import type { RequestAmendment } from './crossing-changes.ts'
import { institutionPhrase, type Naming } from './cross-over.ts'
import {
  findInstitution,
  findRequestKind,
  otherSideOf,
  sideOf,
  type RequestRegister,
} from './request-sides.ts'

/** Which requests are listed: open ones, all, or those that wait for whoever asks, or for the other side of theirs. */
export const requestStandings = ['open', 'all', 'mine', 'theirs'] as const
export type RequestStanding = (typeof requestStandings)[number]

export interface RequestPlace {
  readonly register: string
  readonly jurisdiction: string
  readonly id: string
}

/** A request in a list. */
export interface RequestBrief extends RequestPlace {
  /** Id of its kind; empty where none of today's is it. */
  readonly kind: string
  readonly institution: string
  readonly version: number
  readonly side: RequestSide
  readonly number: string
  /** The other side in words, as the record has it. */
  readonly other: string
  /** Id of the institution that it is; null where it is none of the roadmap. */
  readonly otherInstitution: string | null
  /** Whether the other side keeps a record here, too. */
  readonly isShared: boolean
  readonly sent: string
  readonly due: string | null
  readonly answered: string | null
  readonly feedback: string | null
  readonly state: string
  /** For whom it waits; null where it is over. */
  readonly waits: RequestSide | null
  /** Days after the day on which the answer is due; null where it is not late. */
  readonly daysLate: number | null
}

/** A step in its history: who kept which version of the record, and where it then stood. */
export interface RequestAction {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly state: string
  readonly reason: string | null
  /** Where it was no step but a correction: what of it the other side has too, before and after. */
  readonly amended: RequestAmendment | null
}

/** What is sent to take a step. */
export interface RequestStepToTake {
  readonly step: string
  /** The version of the record that was read. */
  readonly version: number
  /** Answers to the fields that the step gives. */
  readonly fields?: Readonly<Record<string, unknown>>
  readonly reason?: string
}

/** A request as it is read: its key, and answers to fields of the register. */
export interface ReadRequest extends Omit<RequestPlace, 'register'> {
  readonly institution: string
  readonly version: number
  readonly fields: StoredAnswers
}

const orNull = (answer: unknown): string | null => textOf(answer) || null

/** An answer is late once its day is past and it has not come, or came after it. */
function lateness(
  due: string | null,
  answered: string | null,
  isOpen: boolean,
  today: string,
): number | null {
  if (due === null || !isOpen || answered !== null || today <= due) return null
  return daysBetween(due, today)
}

/** The request in a list; undefined where the record does not say on which side it stands. */
export function requestBrief(
  roadmap: Roadmap,
  register: RequestRegister,
  read: ReadRequest,
  today: string,
): RequestBrief | undefined {
  const { requestFlow: flow } = register
  const { fields, id, jurisdiction, institution, version } = read
  const side = sideOf(register, fields)
  if (side === undefined) return undefined
  const state = textOf(fields[flow.state])
  const waits = flow.waits[state] ?? null
  const due = orNull(fields[flow.days.due])
  const answered = orNull(fields[flow.days.answered])
  return {
    ...{ register: register.id, jurisdiction, id, institution, version, side, state, waits, due, answered },
    kind: findRequestKind(roadmap, register.id, fields)?.id ?? '',
    number: textOf(fields[flow.number]),
    other: textOf(fields[flow.otherSide.name]),
    otherInstitution:
      findInstitution(roadmap, textOf(fields[flow.otherSide.institution]))?.institution.id ?? null,
    isShared: otherSideOf(roadmap, register, id, fields) !== undefined,
    sent: textOf(fields[register.countsOn]),
    feedback: orNull(fields[flow.days.feedback]),
    daysLate: lateness(due, answered, waits !== null, today),
  }
}

/** The other side by its name in the reader’s language; one that is no institution of the roadmap as the record has it. */
export function otherSideText(
  { jurisdictions }: Naming,
  { other, otherInstitution }: Pick<RequestBrief, 'other' | 'otherInstitution'>,
  language: string,
): string {
  if (otherInstitution === null) return other
  const area = jurisdictions.find(({ institutions = [] }) =>
    institutions.some(({ id }) => id === otherInstitution),
  )
  if (!area) return other
  return phraseIn(institutionPhrase({ jurisdictions }, area.id, otherInstitution), language)
}

/** Whether this side has to do something: it waits for it, or for somebody who is not here and whose steps it notes. */
export const isForThisSide = ({ waits, side, isShared }: RequestBrief): boolean =>
  waits !== null && (waits === side || !isShared)

/** The steps that this side can take now. Where the other side is not here, its steps are noted by this one. */
export function stepsNow(
  { requestFlow: { steps } }: RequestRegister,
  { state, side, isShared }: Pick<RequestBrief, 'state' | 'side' | 'isShared'>,
): RequestStep[] {
  return steps.filter(({ from, by }) => from.includes(state) && (by === side || !isShared))
}

/** Those that may be asked by a kind of request: institutions of the kinds that it names, in the order of the roadmap. */
export function whoIsAsked(
  { jurisdictions, registers, requestKinds = [] }: Roadmap,
  kind: string,
): { readonly jurisdiction: string; readonly id: string }[] {
  const asked = requestKinds.find(({ id }) => id === kind)
  const kinds = asked?.askedOf ?? registers.find(({ id }) => id === asked?.register)?.keptBy ?? []
  return jurisdictions.flatMap(({ id: jurisdiction, institutions = [] }) =>
    institutions.filter((one) => kinds.includes(one.kind)).map(({ id }) => ({ jurisdiction, id })),
  )
}
