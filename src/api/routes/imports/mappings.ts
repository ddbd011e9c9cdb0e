// Mappings that are remembered.
import { readMapping, Refused } from '#definition'
import { actingAs, deleteMapping, mappingKey, readMappings, writeAudit, writeMapping } from '#storage'
import { getIntake, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

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

/** Mappings that are remembered, per jurisdiction, institution and register. */
export function mappingRoutes(context: ApiContext): Handlers<'mappings' | 'saveMapping' | 'forgetMapping'> {
  return {
    mappings: (request) =>
      actingAs(context.db, signedIn(request, context), async (tx) => ({
        items: await readMappings(tx, request.query.register),
      })),
    saveMapping: (request) => {
      const { body } = request
      const intake = getIntake(context, body.register)
      const mapping = readMapping(body.mapping)
      if ('wrong' in mapping) throw mapping.wrong
      if (!intake.leadsHere(mapping))
        throw new Refused('layout-elsewhere', { register: intake.id }, 'bad-request')
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
    forgetMapping: (request) =>
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
  }
}
