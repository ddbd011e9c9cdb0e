import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { createServer } from '#api'
import { loadFile } from '#intake'
import { administrator, announceAddress, publicPerson, type Database } from '#storage'
import { problemLines } from '../problem-lines.ts'
import { UsageError, type Settings } from '../settings.ts'
import { colors, print, startBar, startStep } from '../terminal.ts'
import { openWorkplace } from '../workplace.ts'

/** Loads the data files that ship with the roadmap; those taken before are left alone. */
async function loadDatasets({ roadmap, roadmapFolder }: Settings, db: Database): Promise<void> {
  const bar = startBar('Loading the published figures')
  let added = 0
  for (const [at, { file }] of roadmap.datasets.entries()) {
    const result = await loadFile(db, administrator, { roadmap, path: join(roadmapFolder, file) })
    if (!result.isTaken)
      throw new UsageError(`The data file ${file} has problems:\n${problemLines(result.problems)}`)
    added += result.added
    bar.advance((at + 1) / roadmap.datasets.length)
  }
  bar.done(added === 0 ? 'The published figures are loaded.' : `${added} published figures loaded.`)
}

function whyNotListening(error: NodeJS.ErrnoException, { host, port }: Settings): UsageError {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=4750 npm start`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Correct HOST, or unset it.`,
    ENOTFOUND: `The name ${host} is not known. Correct HOST, or unset it.`,
  }
  return new UsageError(
    reasons[error.code ?? ''] ??
      `The server cannot listen on ${host}:${port} (${error.code ?? error.message}).`,
  )
}

/** Ends quietly on Ctrl-C and on a stop from outside: requests are finished, the database is closed. */
function closeOnSignal(close: () => Promise<void>): void {
  let isClosing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isClosing) return
      isClosing = true
      void close().then(() => process.exit(0))
    })
  }
}

/** Uploaded files lie beside the folder of the database; what a server before left there is removed. */
function uploadsBeside(location: Settings['location']): { uploadFolder?: string } {
  if (location.kind !== 'folder') return {}
  const uploadFolder = `${location.folder}-uploads`
  rmSync(uploadFolder, { recursive: true, force: true })
  return { uploadFolder }
}

async function serve(settings: Settings): Promise<void> {
  const { host, location, mostMegabytes, port, roadmap, token, version, webFolder } = settings
  const opening = startStep('Opening the database')
  const { db, close } = await openWorkplace(settings)
  opening.done(`The database is open (${location.kind === 'folder' ? location.folder : location.kind}).`)
  try {
    await loadDatasets(settings, db)
    const web = existsSync(join(webFolder, 'index.html')) ? { webFolder } : {}
    const server = await createServer({
      db,
      roadmap,
      version,
      person: publicPerson,
      mostMegabytes,
      ...uploadsBeside(location),
      ...web,
      ...(token ? { token } : {}),
    })
    const address = await server.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
      throw whyNotListening(error, settings)
    })
    if (location.kind === 'folder') announceAddress(location.folder, address)
    closeOnSignal(async () => {
      await server.close()
      await close()
    })
    print(`\n${colors.bold(roadmap.name.en)}\nWaymark is ready at ${colors.cyan(address)}  (Ctrl-C ends it)`)
  } catch (error) {
    await close()
    throw error
  }
}

/** `start`: opens the database, loads what ships with the roadmap, and serves the site. */
export function startCommand(program: Command, settings: () => Settings): void {
  program
    .command('start')
    .description('open the database, load the published figures, and serve the site')
    .addHelpText(
      'after',
      '\nSettings (environment): PORT (4750), HOST (127.0.0.1), DATA_DIR (./data), DATABASE_URL (a PostgreSQL server instead), ROADMAP, MAX_FILE_MB, WAYMARK_TOKEN (opens the registers to whoever brings it).',
    )
    .action(() => serve(settings()))
}
