// Whoever sends something is told in their own language what becomes of it: while their request is worked on, and in what it begins.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { speakBy } from '#definition'
import { languageOf } from './asked-language.ts'

const callers = new AsyncLocalStorage<string>()

/** Does a piece of work whose sentences go to whoever asked, and are kept nowhere. */
export const speakingTo = <Done>(request: FastifyRequest, work: () => Done): Done =>
  callers.run(languageOf(request), work)

/** Answers to questions are kept and shared with readers of other languages: they are worded in English, or say it themselves. */
export function speakToCallers(server: FastifyInstance): void {
  speakBy(() => callers.getStore() ?? 'en')
  server.addHook('preHandler', (request, _reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') done()
    else callers.run(languageOf(request), done)
  })
}
