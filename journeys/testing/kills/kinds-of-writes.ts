// Every kind of change that a caller can send to a running Waymark, each noted in the notebook.
import { apiPaths, pathTo, type BatchAnswer, type QuarantineAnswer, type RecordAnswer } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { assessment, assessmentTakenAway, questionAnswered, reportStep } from './assessments.ts'
import { figureHoldsAgain, figureTakenBack } from './figures-taken-back.ts'
import { load, loadUndone, mapping, mappingForgotten } from './files-and-layouts.ts'
import { importText, namesOf } from './import-text.ts'
import { absent, newThing, sendChange, type Thing } from './notebook.ts'
import { accessEnded, invitation, keyEnded, keyMade, roleGiven, signedIn, signedOut } from './people.ts'
import { request } from './requests.ts'
import { sentWithAKey } from './sent-with-a-key.ts'
import { statement, statementTakenBack, statementWithAFile } from './statements-of-months.ts'
import { stoppedImport } from './stopped-import.ts'

const register = 'river-log'
const records = pathTo('records', register)
const heading = 'jurisdiction,day,log_number,call_cause\n'
const line = (name: string, cause = 'flood') => `zenda,2023-05-31,${name},${cause}\n`
const trip = (name: string, cause = 'flood') => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-31', 'log-number': name, 'call-cause': cause },
  children: { litter: [{ 'litter-class': 'tyre', pieces: 2 }] },
})

async function keep(caller: Caller, thing: Thing): Promise<RecordAnswer | undefined> {
  const [name = ''] = thing.names
  let kept: RecordAnswer | undefined
  await sendChange(caller.notebook, thing, 'flood', async () => {
    const { status, body } = await askWaymark<RecordAnswer>(caller.address, records, {
      method: 'POST',
      json: trip(name),
    })
    if (status === 201) kept = body
    return status === 201
  })
  return kept
}

const single: Kind = async (caller) => {
  await keep(caller, newThing(caller.notebook, [caller.nextName()]))
}

const correction: Kind = async (caller) => {
  const thing = newThing(caller.notebook, [caller.nextName()])
  const kept = await keep(caller, thing)
  if (!kept) return
  const json = { ...trip(thing.names[0] ?? '', 'wind'), version: 1, reason: 'it was the wind' }
  await sendChange(caller.notebook, thing, 'wind', async () => {
    const path = `${records}/${kept.jurisdiction}/${kept.id}`
    return (await askWaymark(caller.address, path, { method: 'PUT', json })).status === 200
  })
}

const withdrawal: Kind = async (caller) => {
  const thing = newThing(caller.notebook, [caller.nextName()])
  const kept = await keep(caller, thing)
  if (!kept) return
  await sendChange(caller.notebook, thing, absent, async () => {
    const path = `${records}/${kept.jurisdiction}/${kept.id}?version=1&reason=twice`
    return (await askWaymark(caller.address, path, { method: 'DELETE' })).status === 200
  })
}

const batch: Kind = async (caller) => {
  const names = namesOf(caller, 20)
  await sendChange(caller.notebook, newThing(caller.notebook, names), 'flood', async () => {
    const { status, body } = await askWaymark<BatchAnswer>(caller.address, pathTo('keepBatch', register), {
      method: 'POST',
      json: names.map((name) => trip(name)),
    })
    return status === 200 && body.created === names.length
  })
}

async function importNames(caller: Caller, thing: Thing, more = ''): Promise<string | undefined> {
  let taken: string | undefined
  const text = heading + thing.names.map((name) => line(name)).join('') + more
  await sendChange(caller.notebook, thing, 'flood', async () => {
    taken = await importText(caller, text, { goodRows: more !== '' })
    return taken !== undefined
  })
  return taken
}

const importOfAFile: Kind = async (caller) => {
  await importNames(caller, newThing(caller.notebook, namesOf(caller, 60)))
}

/** Taken in many slices: a kill finds it somewhere in the middle. */
const importOfALargeFile: Kind = async (caller) => {
  await importNames(caller, newThing(caller.notebook, namesOf(caller, 400)))
}

const undo: Kind = async (caller) => {
  const thing = newThing(caller.notebook, namesOf(caller, 30))
  const taken = await importNames(caller, thing)
  if (taken === undefined) return
  await sendChange(caller.notebook, thing, absent, async () => {
    const json = { reason: 'the wrong file' }
    return (
      (await askWaymark(caller.address, pathTo('undoImport', taken), { method: 'POST', json })).status === 200
    )
  })
}

const quarantine: Kind = async (caller) => {
  const bad = caller.nextName()
  const good = newThing(caller.notebook, namesOf(caller, 5))
  const taken = await importNames(caller, good, line(bad, 'nonsense'))
  if (taken === undefined) return
  const { body } = await askWaymark<QuarantineAnswer>(caller.address, `${apiPaths.quarantine}?limit=500`)
  const waiting = body.items.find((one) => one.import === taken)
  if (!waiting) throw new Error(`The bad row of import ${taken} does not wait.`)
  await sendChange(caller.notebook, newThing(caller.notebook, [bad]), 'flood', async () => {
    const json = { rows: [line(bad).trim().split(',')] }
    const path = `${apiPaths.quarantine}/${waiting.id}/mend`
    const mended = await askWaymark<{ isTaken: boolean }>(caller.address, path, { method: 'POST', json })
    return mended.body.isTaken
  })
}

/** All of them, by name. */
export const kindsOfWrites: Readonly<Record<string, Kind>> = {
  ...{
    request,
    single,
    correction,
    withdrawal,
    batch,
    importOfAFile,
    importOfALargeFile,
    undo,
    quarantine,
    load,
    loadUndone,
    figureTakenBack,
    figureHoldsAgain,
    mapping,
    mappingForgotten,
    statement,
    statementTakenBack,
    statementWithAFile,
    stoppedImport,
    sentWithAKey,
  },
  ...{ assessment, assessmentTakenAway, reportStep, questionAnswered },
  ...{ invitation, roleGiven, accessEnded, signedIn, signedOut, keyMade, keyEnded },
}
