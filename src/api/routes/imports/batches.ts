// Many new records at once.
import { rm } from 'node:fs/promises'
import { Refused, type BatchAnswer } from '#definition'
import { keepBatch, type BatchFormat } from '#intake'
import { scheduleOpenings } from '#review'
import type { Database, KeptAnswer } from '#storage'
import { getRegister, onceForKey, signedIn, uploadPlace, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { receiveOrHold, receiveUpload } from '../../uploads/index.ts'
import { whileAsked } from '../../guards/index.ts'

const formats: Readonly<Record<string, BatchFormat>> = {
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/json': 'json',
  'text/csv': 'csv',
}

const jsonAnswer = (answer: BatchAnswer): KeptAnswer => ({
  status: answer.isTaken ? 200 : 422,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(answer),
})

/** Many new records at once, from a program. */
export function batchRoute(context: ApiContext): Handlers<'keepBatch'> {
  return {
    keepBatch: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
      const format = formats[type]
      const allowed = Object.keys(formats).join(', ')
      if (!format) throw new Refused('type-not-understood', { type, allowed }, 'unsupported')
      if (!request.body) throw new Refused('body-missing', {}, 'bad-request')
      // A table is read as any file is; JSON from where it is.
      const receive = format === 'csv' ? receiveUpload : receiveOrHold
      const sent = await receive(request.body, uploadPlace(context))
      const source = 'held' in sent ? { path: '', held: sent.held } : { path: sent.path }
      const wanted = {
        ...{ roadmap: context.roadmap, register, person, mapping: null, ...source },
        signal: whileAsked(reply),
        statements: request.query.statements,
      }
      try {
        const keyed = { context, person, digest: () => sent.digest }
        return await onceForKey(request, reply, keyed, async (keepWithin) => {
          const onKept = async (tx: Database, answer: BatchAnswer) => {
            if (answer.created > 0) await scheduleOpenings(tx, register)
            await keepWithin(tx, jsonAnswer(answer))
          }
          const batch = { ...wanted, onKept }
          return jsonAnswer(await keepBatch(context.db, batch, format, request.query.good === 'rows'))
        })
      } finally {
        if ('path' in sent) await rm(sent.path, { force: true })
      }
    },
  }
}
