// Hands a file in over HTTP and takes it, as a page does.
import { setTimeout } from 'node:timers/promises'
import { apiPaths, pathTo, type ImportAnswer, type ImportCommit } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller } from './caller.ts'

const moment = 25
const mostLooks = 2000

/** So many new names. */
export const namesOf = (caller: Caller, count: number): string[] =>
  Array.from({ length: count }, () => caller.nextName())

/** Waits until the file is read, or its commit is over. */
export async function untilSettled(caller: Caller, id: string): Promise<ImportAnswer> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { body } = await askWaymark<ImportAnswer>(caller.address, pathTo('oneImport', id))
    if (body.state !== 'reading' && body.state !== 'committing') return body
    await setTimeout(moment)
  }
  throw new Error('The import never came to an end.')
}

/** Hands a file in and has it taken, without waiting for that. Gives the number of its reading; undefined where it has problems. */
export async function beginImport(
  caller: Caller,
  text: string,
  choice: ImportCommit = {},
  name = `${caller.nextName()}.csv`,
): Promise<string | undefined> {
  const path = `${apiPaths.imports}?register=river-log&name=${name}`
  const { body } = await askWaymark<ImportAnswer>(caller.address, path, { method: 'POST', bytes: text })
  const planned = await untilSettled(caller, body.id)
  if (planned.state !== 'planned') return undefined
  const commit = `${pathTo('oneImport', body.id)}/commit`
  await askWaymark(caller.address, commit, { method: 'POST', json: choice })
  return body.id
}

/** Hands a file in and takes it. Gives the number of the import; undefined where nothing was taken. */
export async function importText(
  caller: Caller,
  text: string,
  choice: ImportCommit = {},
): Promise<string | undefined> {
  const begun = await beginImport(caller, text, choice)
  if (begun === undefined) return undefined
  const { result } = await untilSettled(caller, begun)
  return result?.isTaken ? (result.import ?? undefined) : undefined
}
