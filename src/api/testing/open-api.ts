// The API on a database of its own, in memory where no other is wanted, with access for one person, as the suites over HTTP need it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openSignIn } from '#people'
import { migrationsFor, publicPerson, type Database } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openSize, type DatabaseSize } from '../../storage/testing/databases.ts'
import { createServer } from '../server.ts'
import { watchAnswers } from './contract-check.ts'

/** What opens the registers. */
export const token = 'a-token-for-tests-of-thirty-signs'
/** Headers of whoever brings it. */
export const headers = { authorization: `Bearer ${token}` }

export interface OpenApi {
  readonly db: Database
  readonly server: FastifyInstance
  /** Where uploaded files lie while they are read. */
  readonly uploadFolder: string
  readonly close: () => Promise<void>
}

/** Opens it, and holds every answer to the contract: closing fails where one broke it. Files of more than a megabyte are refused. What else is said goes to the server. */
export async function openApi(
  more: Partial<Parameters<typeof createServer>[0]> = {},
  size: DatabaseSize = 'embedded',
): Promise<OpenApi> {
  const opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  const uploadFolder = mkdtempSync(join(tmpdir(), 'waymark-uploads-'))
  const { watch, faults } = watchAnswers()
  const server = await createServer({
    ...{ db: opened.db, roadmap: ruritania, version: '0', person: publicPerson, token },
    ...{ uploadFolder, mostMegabytes: 1, watch },
    signIn: await openSignIn({ accounts: opened.db, db: opened.db, roadmap: ruritania }),
    ...more,
  })
  const close = async () => {
    await server.close()
    await opened.close()
    rmSync(uploadFolder, { recursive: true })
    if (faults.length > 0) throw new Error(`Answers that break the contract:\n${faults.join('\n')}`)
  }
  return { db: opened.db, server, uploadFolder, close }
}
