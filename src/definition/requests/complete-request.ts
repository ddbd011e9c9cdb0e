// A request as it is sent for the first time: what nobody has to answer is filled in, and what cannot be sent is refused.
import { Refused } from '../problems/index.ts'
import { isDate } from '../time/index.ts'
import type { Roadmap } from '../roadmap/index.ts'
import { isEmpty, textOf, type Answers } from '../records/index.ts'
import { institutionText } from './cross-over.ts'
import { dueOn } from './due-on.ts'
import { findInstitution, findRequestKind, sideOf, type RequestRegister } from './request-sides.ts'
import { whoIsAsked } from './request.ts'

/** An institution that is asked, and those that this kind of request goes to. */
interface NotAsked {
  readonly institution: string
  readonly allowed: string
}

/** The institution that a request is sent to, where its kind does not go there. */
export function findNotAsked(
  roadmap: Roadmap,
  register: RequestRegister,
  sent: Answers,
): NotAsked | undefined {
  if (sideOf(register, sent) !== 'asking') return undefined
  const kind = findRequestKind(roadmap, register.id, sent)
  const asked = findInstitution(roadmap, textOf(sent[register.requestFlow.otherSide.institution]))
  if (!kind || !asked) return undefined
  const may = whoIsAsked(roadmap, kind.id).map(({ id }) => id)
  const institution = asked.institution.id
  return may.includes(institution) ? undefined : { institution, allowed: may.join(', ') }
}

/** The day on which the answer to a request is due by its kind; undefined where that is not known. */
export function usualDue(roadmap: Roadmap, register: RequestRegister, sent: Answers): string | undefined {
  const { requestFlow: flow, countsOn } = register
  if (sideOf(register, sent) !== 'asking') return undefined
  const kind = findRequestKind(roadmap, register.id, sent)
  const day = textOf(sent[countsOn])
  if (!kind || !isDate(day)) return undefined
  const asked = findInstitution(roadmap, textOf(sent[flow.otherSide.institution]))
  return dueOn(
    kind,
    day,
    roadmap.jurisdictions.find(({ id }) => id === asked?.jurisdiction),
  )
}

/**
 * The answers of a new record of the register. Those of a request that somebody sends get its first state, the other side
 * in words, and the day on which the answer is due, where nothing is said of them.
 *
 * @throws Refused where an institution is asked that this kind of request does not go to
 */
export function completeRequest(roadmap: Roadmap, register: RequestRegister, sent: Answers): Answers {
  const { requestFlow: flow } = register
  if (sideOf(register, sent) !== 'asking') return sent
  const said = (field: string, usual: string | undefined): Answers =>
    usual === undefined || !isEmpty(sent[field]) ? {} : { [field]: usual }
  const notAsked = findNotAsked(roadmap, register, sent)
  if (notAsked) throw new Refused('request-not-asked', { ...notAsked }, 'unprocessable')
  const asked = findInstitution(roadmap, textOf(sent[flow.otherSide.institution]))
  return {
    ...sent,
    ...said(flow.state, flow.first),
    ...said(flow.otherSide.name, asked && institutionText(roadmap, asked.jurisdiction, asked.institution.id)),
    ...said(flow.days.due, usualDue(roadmap, register, sent)),
  }
}
