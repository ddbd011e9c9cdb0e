// A copy of the embedded database for a backup: made by the process that has it open, for administrators alone.
import { currentMoment, Refused } from '#definition'
import { actingAs, sql, writeAudit } from '#storage'
import { signedIn, type ApiContext } from '../requests/index.ts'
import type { Handlers } from './handler.ts'

export function copyRoute(context: ApiContext): Handlers<'copyDatabase'> {
  const { db, copyDatabase } = context
  let making: Promise<string> | undefined
  return {
    copyDatabase: async (request, reply) => {
      const at = currentMoment().toISOString()
      await actingAs(db, signedIn(request, context), async (tx) => {
        const { rows } = await sql<{ may: boolean }>`select may_administer() as may`.execute(tx)
        if (rows[0]?.may !== true) throw new Refused('backup-not-yours', {}, 'forbidden')
        if (!copyDatabase) throw new Refused('backup-by-owner', {}, 'conflict')
        if (making) throw new Refused('backup-under-way', {}, 'conflict')
        await writeAudit(tx, { chain: 'all', action: 'backup', subject: at })
      })
      making ??= copyDatabase?.()
      try {
        return await reply.status(201).send({ name: (await making) ?? '', at })
      } finally {
        making = undefined
      }
    },
  }
}
