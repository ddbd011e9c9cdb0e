// A large import that somebody stops while it is being taken: nothing of it is there afterwards.
import { setTimeout } from 'node:timers/promises'
import { apiPaths, pathTo, type ImportsAnswer } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { beginImport, namesOf, untilSettled } from './import-text.ts'
import { absent, newThing, sendChange } from './notebook.ts'

const heading = 'jurisdiction,day,log_number,call_cause\n'
const moment = 5
const mostLooks = 2000

/** The number that an import has from its beginning. */
async function findNumber({ address }: Caller, file: string): Promise<string> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { body } = await askWaymark<ImportsAnswer>(address, apiPaths.imports)
    const found = body.taken.find((one) => one.file === file)
    if (found) return found.id
    await setTimeout(moment)
  }
  throw new Error(`The import of ${file} was never listed.`)
}

/** Hands in 300 rows, and undoes them as soon as the import is listed. */
export const stoppedImport: Kind = async (caller) => {
  const file = `${caller.nextName()}.csv`
  const thing = newThing(caller.notebook, namesOf(caller, 300))
  const text = heading + thing.names.map((name) => `zenda,2023-05-31,${name},flood\n`).join('')
  thing.sent.push('flood')
  const begun = await beginImport(caller, text, {}, file)
  if (begun === undefined) throw new Error(`${file} has problems.`)
  const number = await findNumber(caller, file)
  const isUndone = await sendChange(caller.notebook, thing, absent, async () => {
    const json = { reason: 'the wrong file' }
    const { status } = await askWaymark(caller.address, pathTo('undoImport', number), {
      method: 'POST',
      json,
    })
    return status === 200
  })
  const { result } = await untilSettled(caller, begun)
  thing.sent.splice(thing.sent.indexOf('flood'), 1)
  if (!isUndone && result?.isTaken) thing.confirmed = 'flood'
}
