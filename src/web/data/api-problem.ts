// What kept the API from doing what was asked: one kind of error, with a sentence a reader can act on.
import type { ProblemDetails } from '#definition'
import { words } from '../words/index.ts'

/** A problem the API reported, or that kept it from answering. Its message is for the reader. */
export class ApiProblem extends Error {
  readonly details: ProblemDetails
  constructor(details: ProblemDetails) {
    super(details.detail || details.title)
    this.name = 'ApiProblem'
    this.details = details
  }
}

/** The access token is missing or wrong. */
export class NoAccess extends ApiProblem {
  override name = 'NoAccess'
}

const noAnswer = 0

/** No answer came: whether it was done is not known. Sent again, it is still done only once. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof ApiProblem && error.details.status === noAnswer
}

export function unanswered(): ApiProblem {
  const { offlineTitle: title, offline: detail } = words.problems
  return new ApiProblem({ type: 'about:blank', title, status: noAnswer, detail })
}

/** What is to be told where the server, or what stands before it, says nothing that can be shown. */
const unsaid = (status: number): string => (status >= 500 ? words.problems.away : words.problems.unreadable)

/** What an answer that is no answer says: its problem details, or that they cannot be read. */
export function problemIn(status: number, body: unknown): ApiProblem {
  const { title, detail } = (body ?? {}) as Partial<ProblemDetails>
  const isSaid = typeof title === 'string' || typeof detail === 'string'
  const details = {
    type: 'about:blank',
    status,
    title: title ?? '',
    detail: isSaid ? (detail ?? '') : unsaid(status),
  }
  return status === 401 ? new NoAccess(details) : new ApiProblem(details)
}
