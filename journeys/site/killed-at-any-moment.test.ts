// Waymark is killed at any moment, again and again, while everything that can be written is written. Afterwards whatever
// was confirmed is there, once; what was never answered is there whole or not at all; and all proofs hold.
// KILL_ROUNDS sets how often it is killed on each database; a few times where it is not set.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepareLogins, type DatabaseLocation, type ServerAddresses } from '#storage'
import { copyFirstStart } from '../../src/cli/testing/prepared-folder.ts'
import { runWaymark, startSite, startWaymark, stop } from '../../src/cli/testing/run-waymark.ts'
import { openReceivingServer, type ReceivingServer } from '../../src/delivery/testing/receiving-server.ts'
import { databaseSizes, whyNotHere } from '../../src/storage/testing/databases.ts'
import { newAddresses, settingsOf } from '../../src/storage/testing/prepared-database.ts'
import { startServer, type TestServer } from '../../src/storage/testing/start-server.ts'
import { createDatabaseOn } from '../../src/storage/testing/test-database.ts'
import { askWaymark, token } from '../testing/kills/ask-waymark.ts'
import type { Caller } from '../testing/kills/caller.ts'
import { kindsOfWrites } from '../testing/kills/kinds-of-writes.ts'
import { findFaults } from '../testing/kills/look-afterwards.ts'
import {
  findMailFaults,
  freeJobs,
  inviteReader,
  mailSettings,
  owedMails,
  untilAllAreTold,
} from '../testing/kills/mails.ts'
import { absent, newNotebook, newThing, type Notebook } from '../testing/kills/notebook.ts'
import { makeOldDatabase } from '../testing/kills/old-database.ts'
import { sendAgain } from '../testing/kills/sent-with-a-key.ts'
import { nameOfMonth, nextMonth } from '../testing/kills/statements-of-months.ts'

const rounds = Number(process.env['KILL_ROUNDS'] ?? 2)
const callers = 6
const oldRecords = 2000

type Settings = Readonly<Record<string, string>>

const kinds = Object.entries(kindsOfWrites)

/** Where a caller begins: callers lie far apart and move on each round, so that few rounds come to every kind. */
const beginningOf = (at: number, round: number) => Math.floor((at * kinds.length) / callers) + round

/** Writes one kind after the other from there on, until nobody answers. */
async function writeOn(caller: Caller, beginning: number): Promise<void> {
  const { brokenOff } = caller.notebook
  for (let turn = beginning; ; turn += 1) {
    const [name, write] = kinds[turn % kinds.length] ?? []
    try {
      await write?.(caller)
    } catch (error) {
      // Nobody answers any more, or the answer broke off: that is what a kill looks like.
      if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error
      brokenOff.set(name ?? '', (brokenOff.get(name ?? '') ?? 0) + 1)
      return
    }
  }
}

const mostLooks = 1000
const moment = 20

async function untilConfirmed(notebook: Notebook, changes: number): Promise<void> {
  for (let looks = 0; looks < mostLooks && notebook.confirmed < changes; looks += 1) await setTimeout(moment)
}

const killSite = async (settings: Settings, notebook: Notebook, round: number) => {
  const site = await startSite(settings)
  let faults: string[] = []
  try {
    if (round === 0) await inviteReader(site.address)
    faults = await findFaults(site.address, notebook)
    faults.push(...(await sendAgain(site.address, notebook)))
    let number = 0
    const writing = Array.from({ length: callers }, (_one, at) => {
      const nextName = () => `r${round}-${at}-${(number += 1)}`
      return writeOn({ address: site.address, notebook, nextName }, beginningOf(at, round))
    })
    // Every other time some changes are to be confirmed first, however slow the machine is.
    if (round % 2 === 0) await untilConfirmed(notebook, notebook.confirmed + 3)
    await setTimeout(50 + Math.random() * 2000)
    site.child.kill('SIGKILL')
    await Promise.all(writing)
  } finally {
    await stop(site, 'SIGKILL')
  }
  return faults
}

/** Runs a command and kills it after a moment that may come before, in or after its work. Gives whether it ended well. */
async function killCommand(args: readonly string[], settings: Settings, most: number): Promise<boolean> {
  const running = startWaymark(args, settings)
  await Promise.race([running.ended, setTimeout(300 + Math.random() * most)])
  running.child.kill('SIGKILL')
  return (await running.ended).code === 0
}

async function killStatement(notebook: Notebook, settings: Settings): Promise<void> {
  const month = nextMonth(notebook)
  const thing = newThing(notebook, [nameOfMonth(month)])
  thing.sent.push('complete')
  const whose = ['--jurisdiction', 'strelsau', '--register', 'river-log']
  if (await killCommand(['completeness', '--state', month, ...whose], settings, 1500))
    thing.confirmed = 'complete'
}

async function killLoad(notebook: Notebook, settings: Settings, file: string): Promise<void> {
  const name = basename(file)
  const thing = newThing(notebook, [name])
  writeFileSync(
    file,
    `jurisdiction,element,period,value,source,address,vintage\nzenda,rescue-calls,2011,7,${name},https://river.example/${name},2012-01-01\n`,
  )
  thing.sent.push('loaded')
  if (await killCommand(['load', file], settings, 1500)) thing.confirmed = 'loaded'
}

async function checkProofs(settings: Settings): Promise<void> {
  const verified = await runWaymark(['audit', 'verify'], settings)
  expect(verified.out + verified.err).not.toMatch(/changed from outside|does not|differs|missing/i)
  expect(verified.code, verified.out + verified.err).toBe(0)
  const rebuilt = await runWaymark(['rebuild'], settings)
  expect(rebuilt.out, rebuilt.err).toContain('The kept counts were right.')
}

describe.each(databaseSizes)('killed on the %s database', (size) => {
  const reason = whyNotHere(size)
  const folder = mkdtempSync(join(tmpdir(), 'waymark-killed-'))
  let server: TestServer | undefined
  let logins: ServerAddresses | undefined
  let post: ReceivingServer
  let settings: Settings
  let number = 0
  beforeAll(async () => {
    if (reason !== undefined) return
    post = await openReceivingServer()
    if (size === 'embedded') await copyFirstStart(join(folder, 'data'), 'ruritania')
    else {
      server = await startServer(undefined, { isDurable: true })
      logins = newAddresses(server)
      await prepareLogins(logins, server.superuserUrl)
    }
    // Few records a slice: most files are taken in several, and killed between them.
    settings = { ROADMAP: 'ruritania', WAYMARK_TOKEN: token, IMPORT_SLICE: '20', ...placeOf('data') }
  })
  afterAll(async () => {
    await server?.stop()
    await post?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const placeOf = (name: string): Settings => ({
    DATA_DIR: join(folder, name),
    ...(logins ? settingsOf(logins) : {}),
  })
  const ownersLocation = (): DatabaseLocation =>
    logins ? { kind: 'server', url: logins.owner } : { kind: 'folder', folder: join(folder, 'data') }

  test('Waymark loses nothing that it confirmed, doubles nothing, and every proof holds', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const notebook = newNotebook()
    for (let round = 0; round < rounds; round += 1) {
      // Every other time e-mails leave, too; in between whoever invites somebody is given the link.
      const sending = round % 2 === 1 ? mailSettings(post) : {}
      expect(await killSite({ ...settings, ...sending }, notebook, round)).toEqual([])
    }
    await freeJobs(ownersLocation())
    const site = await startSite({ ...settings, ...mailSettings(post) })
    let owed = 0
    try {
      expect(await findFaults(site.address, notebook)).toEqual([])
      expect(await sendAgain(site.address, notebook)).toEqual([])
      expect(await findFaults(site.address, notebook)).toEqual([])
      expect((await askWaymark(site.address, '/api/status')).status).toBe(200)
      owed = await owedMails(site.address)
      await untilAllAreTold(site.address)
    } finally {
      await stop(site)
    }
    expect(await findMailFaults(ownersLocation(), post, owed)).toEqual([])
    expect(notebook.confirmed).toBeGreaterThan(rounds)
    const broken = [...notebook.brokenOff].map(([name, times]) => `${name} ${times}`).join(', ')
    console.log(
      `${rounds} kills on the ${size} database, ${notebook.confirmed} changes confirmed, ${owed} e-mails about requests`,
    )
    console.log(`Broken off: ${broken}`)
    await checkProofs(settings)
  }, 3_600_000)

  test('commands that are killed take a file whole or not at all', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const notebook = newNotebook(12 * 100)
    for (let round = 0; round < rounds; round += 1) {
      const names = Array.from({ length: 1500 }, () => `c${(number += 1)}`)
      const thing = newThing(notebook, names)
      const file = join(folder, `file-${round}.csv`)
      const lines = names.map((name) => `zenda,2023-05-31,${name},flood\n`)
      writeFileSync(file, `jurisdiction,day,log_number,call_cause\n${lines.join('')}`)
      thing.sent.push('flood')
      if (await killCommand(['import', 'river-log', file], settings, 3000)) thing.confirmed = 'flood'
      await killCommand(['rebuild'], settings, 1500)
      await killStatement(notebook, settings)
      await killLoad(notebook, settings, join(folder, `load-${round}.csv`))
      if (round % 2 === 0) {
        thing.sent.push(absent)
        const listed = await runWaymark(['import', '--undo'], settings)
        const taken = new RegExp(`^\\s*(\\d+).*file-${round}\\.csv`, 'm').exec(listed.out)?.[1]
        if (taken !== undefined && (await killCommand(['import', '--undo', taken], settings, 3000)))
          thing.confirmed = absent
      }
    }
    const site = await startSite(settings)
    try {
      expect(await findFaults(site.address, notebook)).toEqual([])
    } finally {
      await stop(site)
    }
    await checkProofs(settings)
  }, 3_600_000)

  test('an upgrade of a filled database that is killed goes on at the next start', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const own = server
      ? { kind: 'server' as const, url: await createDatabaseOn(server.url) }
      : { kind: 'folder' as const, folder: join(folder, 'old') }
    await makeOldDatabase(own, oldRecords)
    const place = {
      ...settings,
      ...(own.kind === 'server'
        ? { DATABASE_URL: own.url, DATABASE_OWNER_URL: '', DATABASE_TRIAL: 'yes' }
        : { DATA_DIR: own.folder }),
    }
    for (let round = 0; round < rounds; round += 1) await killCommand(['kpi'], place, 1200)
    const site = await startSite(place)
    try {
      const { body } = await askWaymark<{ total: number }>(
        site.address,
        '/api/registers/river-log/records?limit=1',
      )
      expect(body.total).toBe(oldRecords)
    } finally {
      await stop(site)
    }
    await checkProofs(place)
  }, 3_600_000)
})
