// A request as it is sent for the first time: what nobody has to answer is filled in, and what cannot be sent is refused.
import { Refused } from '../problems/index.ts'
import { isDate } from '../time/index.ts'
import type { Roadmap } from '../roadmap/index.ts'
import { isEmpty, textOf, type Answers } from '../records/index.ts'
import { institutionText } from './cross-over.ts'
import { dueOn } from './due-on.ts'
import { findInstitution, findRequestKind, sideOf, type RequestRegister } from './request-sides.ts'
import { whoIsAsked } from './request.ts'

/** Refuses an institution that the kind of request does not go to. */
function checkAsked(roadmap: Roadmap, kind: string, institution: string): void {
  const may = whoIsAsked(roadmap, kind).map(({ id }) => id)
  if (may.includes(institution)) return
  throw new Refused('request-not-asked', { institution, allowed: may.join(', ') }, 'unprocessable')
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
  const kind = findRequestKind(roadmap, register.id, sent)
  const asked = findInstitution(roadmap, textOf(sent[flow.otherSide.institution]))
  if (kind && asked) checkAsked(roadmap, kind.id, asked.institution.id)
  const day = textOf(sent[register.countsOn])
  const area = roadmap.jurisdictions.find(({ id }) => id === asked?.jurisdiction)
  return {
    ...sent,
    ...said(flow.state, flow.first),
    ...said(flow.otherSide.name, asked && institutionText(roadmap, asked.jurisdiction, asked.institution.id)),
    ...said(flow.days.due, kind && isDate(day) ? dueOn(kind, day, area) : undefined),
  }
}
