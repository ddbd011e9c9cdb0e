// Files of figures: those that were taken, and one more that is handed in.
import { rm } from 'node:fs/promises'
import {
  problemText,
  Refused,
  type ImportProblem,
  type LoadAnswer,
  type Person,
  type Problem,
} from '#definition'
import { loadFile, type LoadResult } from '#intake'
import { readLoads } from '#storage'
import type { Question } from '../../answers/index.ts'
import { sendAnswer, signedIn, uploadPlace, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { receiveUpload, safeFileName } from '../../uploads/index.ts'
import { whileAsked } from '../../guards/index.ts'

/** The newest files that were taken: who, when, what. */
export function loadsRoute(context: ApiContext): Handlers<'loads'> {
  const question: Question = { name: 'loads', work: async ({ tx }) => ({ items: await readLoads(tx) }) }
  return { loads: (request, reply) => sendAnswer({ request, reply, context }, question) }
}

function inWords(problem: Problem): ImportProblem {
  const { what, why, mend } = problemText(problem)
  const { line = 0, column = '' } = problem.place
  return { kind: problem.code, line, column, what, why, mend }
}

function answerOf(result: LoadResult): LoadAnswer {
  const { isTaken, rows, added, withdrawn, isRepeated, remarks } = result
  const said = { isTaken, rows, added, withdrawn, isRepeated, remarks }
  if (result.isTaken) return { ...said, table: '', problemCount: 0, problems: [], groups: [] }
  const { problems, problemCount, kinds } = result
  const listed = problems.filter(({ code }) => code !== 'too-many-problems')
  const groups = kinds.map(({ first, count }) => ({ ...inWords(first), count }))
  return {
    ...said,
    table: problems[0]?.place.sheet ?? '',
    problemCount,
    problems: listed.map(inWords),
    groups: groups.toSorted((a, b) => b.count - a.count || a.line - b.line),
  }
}

interface LoadQuery {
  readonly name?: string
  readonly vanished?: 'withdraw'
  readonly reason?: string
  readonly trial?: 'yes'
}

/** Loads what was sent; whatever becomes of it, the file is gone afterwards. */
async function loadUpload(
  { db, roadmap, mostMegabytes }: ApiContext,
  person: Person,
  path: string,
  { name = '', trial, vanished, reason, signal }: LoadQuery & { readonly signal: AbortSignal },
): Promise<LoadResult> {
  if (vanished !== undefined && (reason ?? '').trim() === '')
    throw new Refused('withdrawal-reason', {}, 'bad-request')
  try {
    return await loadFile(db, person, {
      ...{ roadmap, path, name: safeFileName(name), signal },
      ...(trial ? { isTrial: true } : {}),
      ...(vanished === undefined ? {} : { withdrawVanished: reason }),
      ...(mostMegabytes === undefined ? {} : { mostMegabytes }),
    })
  } finally {
    await rm(path, { force: true })
  }
}

/** A file of figures, such as the filled-in form of an indicator: looked at, or taken whole or not at all. */
export function loadRoute(context: ApiContext): Handlers<'loadFile'> {
  return {
    loadFile: async (request, reply) => {
      const person = signedIn(request, context)
      if (!request.body) throw new Refused('file-body-missing', {}, 'bad-request')
      const { path } = await receiveUpload(request.body, uploadPlace(context))
      const result = await loadUpload(context, person, path, {
        ...request.query,
        signal: whileAsked(reply),
      })
      // Whoever only looks was answered; whoever wanted it taken was refused.
      const isRefused = !result.isTaken && request.query.trial === undefined
      if (!isRefused) return reply.send(answerOf(result))
      return reply
        .status(422)
        .type('application/json')
        .send(JSON.stringify(answerOf(result)))
    },
  }
}
