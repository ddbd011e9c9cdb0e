// Asks the API for JSON; what goes wrong arrives as one kind of error with a sentence a reader can act on.
import type { ProblemDetails } from '#definition'
import { words } from '../words/index.ts'

/** A problem the API reported, or that kept it from answering. */
export class ApiProblem extends Error {
  readonly details: ProblemDetails
  constructor(details: ProblemDetails) {
    super(details.detail)
    this.name = 'ApiProblem'
    this.details = details
  }
}

function problemOf(status: number, title: string, detail: string): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title, status, detail })
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const type = response.headers.get('content-type') ?? ''
  if (!type.includes('json'))
    return problemOf(response.status, response.statusText, words.problems.unreadable)
  const body = (await response.json()) as Partial<ProblemDetails>
  return problemOf(response.status, body.title ?? response.statusText, body.detail ?? '')
}

/** The answer to a GET request. Throws an `ApiProblem` where there is none. */
export async function fetchJson<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(path, {
    headers: { accept: 'application/json' },
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw problemOf(0, words.problems.offlineTitle, words.problems.offline)
  })
  if (!response.ok) throw await readProblem(response)
  const type = response.headers.get('content-type') ?? ''
  if (!type.includes('json')) throw problemOf(response.status, words.problems.unreadable, '')
  return (await response.json()) as Answer
}
