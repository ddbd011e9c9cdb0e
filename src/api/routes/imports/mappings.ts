import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apiPaths, readMapping, Refused, type MappingsAnswer } from '#definition'
import { actingAs, deleteMapping, mappingKey, readMappings, writeAudit, writeMapping } from '#storage'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import { describeRoute, importQuestions, importSchemas } from '../../schemas/index.ts'

interface Key {
  readonly jurisdiction?: string
  readonly institution?: string
  readonly register: string
  readonly name: string
}

const keyOf = ({ jurisdiction = '', institution = '', register, name }: Key) => ({
  ...{ jurisdiction, institution, register, name },
})
const subjectOf = (key: Key) => `mapping ${Object.values(keyOf(key)).filter(Boolean).join(' / ')}`

const contentOf = (key: Key) => ({ kind: 'mapping', key: mappingKey(keyOf(key)) }) as const

function listRoute(server: FastifyInstance, context: ApiContext): void {
  const summary = 'Mappings that are remembered'
  const schema = describeRoute({ summary, answers: importSchemas.mappings, query: importQuestions.mappings })
  type Question = FastifyRequest<{ Querystring: { register?: string } }>
  server.get(apiPaths.mappings, { schema }, (request: Question): Promise<MappingsAnswer> =>
    actingAs(context.db, signedIn(request, context), async (tx) => ({
      items: await readMappings(tx, request.query.register),
    })),
  )
}

function saveRoute(server: FastifyInstance, context: ApiContext): void {
  const summary = 'Remembers a mapping under a name'
  const schema = describeRoute({ summary, answers: importSchemas.done, body: importQuestions.savedMapping })
  server.put(
    apiPaths.mappings,
    { schema },
    (request: FastifyRequest<{ Body: Key & { mapping: unknown } }>) => {
      const { body } = request
      getRegister(context, body.register)
      const mapping = readMapping(body.mapping)
      if ('wrong' in mapping) throw new Refused('as-said', { what: mapping.wrong }, 'bad-request')
      return actingAs(context.db, signedIn(request, context), async (tx) => {
        await writeMapping(tx, keyOf(body), mapping)
        const after = JSON.stringify(mapping)
        await writeAudit(tx, {
          chain: 'all',
          action: 'save',
          subject: subjectOf(body),
          after,
          content: contentOf(body),
        })
        return { isDone: true }
      })
    },
  )
}

function deletionRoute(server: FastifyInstance, context: ApiContext): void {
  const summary = 'Forgets a mapping'
  const schema = describeRoute({ summary, answers: importSchemas.done, query: importQuestions.savedKey })
  type Question = FastifyRequest<{ Querystring: Key }>
  server.delete(apiPaths.mappings, { schema }, (request: Question) =>
    actingAs(context.db, signedIn(request, context), async (tx) => {
      const isDone = await deleteMapping(tx, keyOf(request.query))
      if (!isDone) throw new Refused('layout-unknown', {}, 'not-found')
      await writeAudit(tx, {
        chain: 'all',
        action: 'delete',
        subject: subjectOf(request.query),
        content: contentOf(request.query),
      })
      return { isDone }
    }),
  )
}

/** Mappings that are remembered, per jurisdiction, institution and register. */
export function mappingRoutes(server: FastifyInstance, context: ApiContext): void {
  listRoute(server, context)
  saveRoute(server, context)
  deletionRoute(server, context)
}
