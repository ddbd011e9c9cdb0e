// What stands in Waymark after a kill, read as a person would read it.
import { setTimeout } from 'node:timers/promises'
import {
  apiPaths,
  pathTo,
  type ImportsAnswer,
  type LoadsAnswer,
  type MappingsAnswer,
  type RecordsAnswer,
  type StatementsAnswer,
} from '#definition'
import { askWaymark } from './ask-waymark.ts'
import { readAssessed } from './assessments.ts'
import { readFigures } from './figures-taken-back.ts'
import { absent, settleNotebook, type Notebook, type Thing } from './notebook.ts'
import { forgetBrought, readPeople } from './people.ts'
import { readRequests } from './requests.ts'
import { nameOfMonth, nameOfMonthWithFile } from './statements-of-months.ts'

const perPage = 500

/** The causes under which each number stands; more than one where a record is there twice. */
async function readStanding(address: string): Promise<Map<string, string[]>> {
  const standing = new Map<string, string[]>()
  for (let offset = 0; ; offset += perPage) {
    const path = `${pathTo('records', 'river-log')}?limit=${perPage}&offset=${offset}&sort=log-number`
    const { status, body } = await askWaymark<RecordsAnswer>(address, path)
    if (status !== 200) throw new Error(`The records cannot be read: ${JSON.stringify(body)}`)
    for (const { fields } of body.items) {
      const name = String(fields['log-number'])
      standing.set(name, [...(standing.get(name) ?? []), String(fields['call-cause'])])
    }
    if (body.items.length < perPage) return standing
  }
}

/** The one state of a thing, or that it is torn or there twice. */
function stateOf(thing: Thing, standing: ReadonlyMap<string, readonly string[]>): string {
  const states = new Set(thing.names.map((name) => standing.get(name)?.join(' and ') ?? absent))
  return [...states].join(', torn from ')
}

const moment = 100
const mostLooks = 1000

/** Waits until imports that were left half taken have gone on to their end. */
async function untilAllIsTaken(address: string): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { body } = await askWaymark<ImportsAnswer>(address, apiPaths.imports)
    if (body.taken.every(({ underWay }) => underWay === null)) return
    await setTimeout(moment)
  }
  throw new Error('An import that was left half taken never came to an end.')
}

/** How each month stands. One that was stated twice over, as far back as statements are listed, stands twice. */
async function readMonths(address: string): Promise<Map<string, string[]>> {
  const { body } = await askWaymark<StatementsAnswer>(address, `${apiPaths.statements}?register=river-log`)
  const standing = new Map<string, string[]>()
  for (const { month, kind } of body.months) {
    const said = body.statements.filter((one) => one.start.startsWith(month) && one.kind === kind)
    standing.set(nameOfMonth(month), said.length > 1 ? said.map((one) => one.kind) : [kind])
    if (kind === 'complete') standing.set(nameOfMonthWithFile(month), ['flood'])
  }
  return standing
}

/** Everything that is lost, doubled or torn once the imports that were under way have gone on to their end. */
export async function findFaults(address: string, notebook: Notebook): Promise<string[]> {
  await untilAllIsTaken(address)
  const standing = await readStanding(address)
  const loads = await askWaymark<LoadsAnswer>(address, apiPaths.loads)
  for (const { file, undone } of loads.body.items)
    standing.set(file, [...(standing.get(file) ?? []), undone ? 'undone' : 'loaded'])
  const mappings = await askWaymark<MappingsAnswer>(address, apiPaths.mappings)
  for (const { name } of mappings.body.items) standing.set(name, ['saved'])
  for (const [name, states] of await readMonths(address)) standing.set(name, states)
  const others = [
    readFigures(address),
    readAssessed(address),
    readRequests(address),
    readPeople(address, notebook),
  ]
  for (const read of others) for (const [name, states] of await read) standing.set(name, states)
  const faults = settleNotebook(notebook, (thing) => stateOf(thing, standing))
  // The ledger of loads shows the newest hundred: older ones were looked at before.
  for (const thing of notebook.things)
    if (thing.confirmed === 'loaded' || thing.confirmed === 'undone') notebook.things.delete(thing)
  forgetBrought(notebook)
  return faults
}
