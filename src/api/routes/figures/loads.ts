// Files of figures: those that were taken, and one more that is handed in.
import { rm } from 'node:fs/promises'
import { Refused, type LoadAnswer, type Person } from '#definition'
import { figureIntake, loadFile, undoLoad, type FileToLoad } from '#intake'
import { readLoads } from '#storage'
import type { Question } from '../../answers/index.ts'
import { savedMapping, sendAnswer, signedIn, uploadPlace, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { receiveUpload, safeFileName } from '../../uploads/index.ts'
import { whileAsked } from '../../guards/index.ts'

/** The newest files that were taken: who, when, what. */
export function loadsRoute(context: ApiContext): Handlers<'loads'> {
  const question: Question = { name: 'loads', work: async ({ tx }) => ({ items: await readLoads(tx) }) }
  return { loads: (request, reply) => sendAnswer({ request, reply, context }, question) }
}

/** A file that was taken is undone in one step. */
export function undoLoadRoute(context: ApiContext): Handlers<'undoLoad'> {
  return {
    undoLoad: (request) => {
      const person = signedIn(request, context)
      return undoLoad(context.db, person, Number(request.params.id), request.body.reason)
    },
  }
}

/** Loads what was sent; whatever becomes of it, the file is gone afterwards. */
async function loadUpload(
  { db, roadmap, mostMegabytes }: ApiContext,
  person: Person,
  wanted: Omit<FileToLoad, 'roadmap'>,
): Promise<LoadAnswer> {
  try {
    return await loadFile(db, person, {
      ...{ roadmap, ...wanted },
      ...(mostMegabytes === undefined ? {} : { mostMegabytes }),
    })
  } finally {
    await rm(wanted.path, { force: true })
  }
}

/** A file of figures, such as the filled-in form of an indicator: looked at, or taken whole or not at all. */
export function loadRoute(context: ApiContext): Handlers<'loadFile'> {
  return {
    loadFile: async (request, reply) => {
      const person = signedIn(request, context)
      const { name = '', trial, vanished, reason = '', mapping: saved, ...read } = request.query
      if (vanished !== undefined && reason.trim() === '')
        throw new Refused('withdrawal-reason', {}, 'bad-request')
      const mapping =
        saved === undefined ? null : await savedMapping(context, person, figureIntake(context.roadmap), saved)
      if (!request.body) throw new Refused('file-body-missing', {}, 'bad-request')
      const { path } = await receiveUpload(request.body, uploadPlace(context))
      const result = await loadUpload(context, person, {
        ...{ path, name: safeFileName(name), signal: whileAsked(reply), mapping, ...read },
        ...(trial ? { isTrial: true } : {}),
        ...(vanished === undefined ? {} : { withdrawVanished: reason }),
      })
      // Whoever only looks was answered; whoever wanted it taken was refused.
      const isRefused = !result.isTaken && trial === undefined
      if (!isRefused) return reply.send(result)
      return reply.status(422).type('application/json').send(JSON.stringify(result))
    },
  }
}
