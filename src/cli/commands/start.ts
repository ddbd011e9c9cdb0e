import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Command } from 'commander'
import { audiences, currentMoment, inventedSentence, lookingActions, Refused, type Person } from '#definition'
import type { ImportShift } from '#api'
import { filesUnderWay } from '#intake'
import {
  actingAs,
  administrator,
  announceAddress,
  copyOpenFolder,
  decideDataKind,
  publicPerson,
  stopStatements,
  type Database,
} from '#storage'
import {
  said,
  anchorPlaceOf,
  colors,
  endInTime,
  keepFinishing,
  openServing,
  print,
  say,
  startStep,
  uploadFolderOf,
  type KeySettings,
  type Settings,
} from '../workplace/index.ts'
import {
  collisionSentence,
  keepAnchoring,
  keepAtWork,
  keepMeasured,
  loadDatasets,
  openAccounts,
  printFirstLink,
  warmUp,
} from '../work/index.ts'
import { repeatBeforeServing } from '../upkeep/index.ts'
import { say as word } from './commands-sentences.ts'

/** Whether the database holds invented data. One that holds nothing is from now on for real data. */
const holdsInvented = (db: Database) =>
  actingAs(db, administrator, async (tx) => (await decideDataKind(tx, 'real')) === 'invented')

/** A demo shows invented data or nothing at all. */
function refuseRealDemo(): Refused {
  return new Refused('demo-none', {}, 'conflict')
}

function whyNotListening({ code, message }: NodeJS.ErrnoException, { host, port }: Settings): Refused {
  if (code === 'EADDRINUSE') return new Refused('port-taken', { port, other: port + 1 }, 'unavailable')
  if (code === 'EACCES') return new Refused('port-not-allowed', { port }, 'unavailable')
  if (code === 'EADDRNOTAVAIL') return new Refused('host-not-here', { host }, 'unavailable')
  if (code === 'ENOTFOUND') return new Refused('host-unknown', { host }, 'unavailable')
  return new Refused('not-listening', { host, port, reason: code ?? message }, 'unavailable')
}

/** Invented data protect nobody: every visitor sees what is counted from them, as a role that changes nothing. */
function visitorOf({ roadmap }: Settings, isInvented: boolean): Person {
  const reader = roadmap.roles.find(
    ({ reads, writes, records = [] }) =>
      !writes &&
      audiences.every((one) => reads.includes(one)) &&
      records.every(({ may }) => may.every((action) => lookingActions.includes(action))),
  )
  return isInvented && reader ? { id: reader.id, role: reader.id } : publicPerson
}

/** The key of the installation; a demo makes one up and tells it, so that records can be tried out too. */
function tokenOf({ token, tokenRights }: Settings, isInvented: boolean): KeySettings {
  if (token !== undefined && tokenRights) {
    if (!isInvented) say(word('installation-key-opens', tokenRights))
    return { token, tokenRights }
  }
  if (token !== undefined || !isInvented) return {}
  const made = randomBytes(12).toString('hex')
  print(word('the-registers-open-with-the', { bold: colors.bold(made) }))
  return { token: made }
}

/** Opens the database with all that belongs in it; says whether that is invented. */
async function openWithData(settings: Settings, isDemo: boolean) {
  const { location } = settings
  const opening = startStep(word('opening-the-database'))
  let isInvented = false
  const opened = await openServing(settings, async (db) => {
    opening.done(
      word('the-database-is-open', { value: location.kind === 'folder' ? location.folder : location.kind }),
    )
    say(word('where-the-key-lies', { ...anchorPlaceOf(settings), uploads: uploadFolderOf(settings) }))
    isInvented = await holdsInvented(db)
    if (isDemo && !isInvented) throw refuseRealDemo()
    if (isInvented) say(colors.bold(said(inventedSentence)))
    await repeatBeforeServing(db, settings)
    await loadDatasets(settings, db, isInvented)
    const undecided = await collisionSentence(db, settings.roadmap)
    if (undecided !== undefined) say(undecided)
  })
  return { ...opened, isInvented }
}

/** So long callers can still ask what became of an import that was paused, in milliseconds. */
const lastAnswers = 1000

/** Lets the slices that are being written be the last, and their callers hear of it. */
async function pauseImports(ending: AbortController, running: ImportShift['running']): Promise<void> {
  ending.abort()
  if (running.size === 0) return
  await Promise.allSettled(running)
  await setTimeout(lastAnswers)
}

/** What others changed is in every answer after so many milliseconds; what one changed oneself, at once. */
const mostLag = 1000

/** Breaks off what callers and the database are still at. */
async function cutOff({ server }: { readonly server: Server }, db: Database): Promise<void> {
  server.closeAllConnections()
  await stopStatements(db)
}

/** Whoever has the folder open copies it for a backup; on a server nobody has to. */
const copyingOf = (location: Settings['location'], db: Database) =>
  location.kind === 'folder' ? { copyDatabase: () => copyOpenFolder(db, location.folder) } : {}

/** The address by which people open the site, where one is set. */
const siteOf = ({ siteAddress }: Settings) => (siteAddress === undefined ? {} : { siteAddress })

async function serve(settings: Settings, isDemo: boolean): Promise<void> {
  const { host, location, mostMegabytes, port, roadmap, sliceSize, trustedProxies, version, webFolder } =
    settings
  const { db, owner, accounts, close, isInvented } = await openWithData(settings, isDemo)
  try {
    // Loaded by whoever serves: no other command has to wait for the web server.
    const { createServer, openUploadFolder } = await import('#api')
    const { anchorMinutes } = settings.audit
    const anchoring = await keepAnchoring(owner, anchorPlaceOf(settings), anchorMinutes, currentMoment)
    const uploads = openUploadFolder(uploadFolderOf(settings), await filesUnderWay(db))
    const ending = new AbortController()
    const imports: ImportShift = { pausing: ending.signal, running: new Set() }
    const web = existsSync(join(webFolder, 'index.html')) ? { webFolder } : {}
    const token = tokenOf(settings, isInvented)
    const signIn = await openAccounts(settings, { db, accounts, isInvented })
    const shown = { ...web, ...token, ...siteOf(settings), ...(signIn ? { signIn } : {}) }
    const importsUnderWay = () => imports.running.size
    const measuring = await keepMeasured(settings, { db, importsUnderWay, findSeal: anchoring.newest })
    const server = await createServer({
      watch: measuring.watch,
      db,
      roadmap,
      version,
      mostMegabytes,
      sliceSize,
      mostLag,
      imports,
      trustedProxies,
      uploadFolder: uploads.folder,
      person: visitorOf(settings, isInvented),
      findSeal: anchoring.newest,
      ...copyingOf(location, db),
      ...shown,
    })
    await warmUp(server, token)
    const address = await server.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
      throw whyNotListening(error, settings)
    })
    if (location.kind === 'folder') announceAddress(location.folder, address)
    const working = await keepAtWork(settings, db, signIn)
    const finish = async () => {
      await pauseImports(ending, imports.running)
      await server.close()
      await working.end()
      uploads.close(await filesUnderWay(db))
      await anchoring.end()
      measuring.end()
      await close()
    }
    endInTime({ finish, cutOff: () => cutOff(server, db) })
    keepFinishing(db, settings, imports)
    if (signIn) await printFirstLink(signIn, address)
    print(
      word('waymark-is-ready-at-ctrl', { bold: colors.bold(said(roadmap.name)), cyan: colors.cyan(address) }),
    )
  } catch (error) {
    await close()
    throw error
  }
}

/** `start`: opens the database, loads what ships with the roadmap, and serves the site. */
export function startCommand(program: Command, settings: () => Settings): void {
  program
    .command('start')
    .description(word('open-the-database-load-the'))
    .addHelpText('after', word('settings-environment-port-4750-host'))
    .option('--demo', word('serve-the-invented-records-that'))
    .action(({ demo: isDemo = false }: { demo?: boolean }) => {
      const chosen = settings()
      return serve(isDemo ? { ...chosen, location: chosen.demoLocation } : chosen, isDemo)
    })
}
