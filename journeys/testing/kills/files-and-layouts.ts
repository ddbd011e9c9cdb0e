// A file of figures that is taken, and one that is undone; a layout of a sheet that is saved, and one that is forgotten.
import { apiPaths, pathTo, type LoadsAnswer } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { newThing, sendChange, type Thing } from './notebook.ts'

const register = 'river-log'

async function take(caller: Caller, thing: Thing): Promise<boolean> {
  const [name = ''] = thing.names
  const text = `jurisdiction,element,period,value,source,address,vintage\nzenda,rescue-calls,2011,7,${name},https://river.example/${name},2012-01-01\n`
  return sendChange(caller.notebook, thing, 'loaded', async () => {
    const path = `${apiPaths.loads}?name=${name}`
    return (await askWaymark(caller.address, path, { method: 'POST', bytes: text })).status === 200
  })
}

const newFile = (caller: Caller) => newThing(caller.notebook, [`${caller.nextName()}.csv`])

/** A file of figures is taken. */
export const load: Kind = async (caller) => {
  await take(caller, newFile(caller))
}

/** A file of figures is taken, and undone. */
export const loadUndone: Kind = async (caller) => {
  const thing = newFile(caller)
  if (!(await take(caller, thing))) return
  const { body } = await askWaymark<LoadsAnswer>(caller.address, apiPaths.loads)
  const taken = body.items.find(({ file }) => file === thing.names[0])
  if (!taken) throw new Error(`${thing.names[0]} was confirmed and is not listed.`)
  await sendChange(caller.notebook, thing, 'undone', async () => {
    const json = { reason: 'the wrong file' }
    const path = pathTo('undoLoad', String(taken.id))
    return (await askWaymark(caller.address, path, { method: 'POST', json })).status === 200
  })
}

async function save(caller: Caller, thing: Thing): Promise<boolean> {
  const [name = ''] = thing.names
  return sendChange(caller.notebook, thing, 'saved', async () => {
    const own = { name, target: { register }, columns: [{ from: ['No'], to: 'log_number' }] }
    const json = { register, name, mapping: own }
    return (await askWaymark(caller.address, apiPaths.mappings, { method: 'PUT', json })).status === 200
  })
}

const newLayout = (caller: Caller) => newThing(caller.notebook, [`layout ${caller.nextName()}`])

/** A layout is saved. */
export const mapping: Kind = async (caller) => {
  await save(caller, newLayout(caller))
}

/** A layout is saved, and forgotten. */
export const mappingForgotten: Kind = async (caller) => {
  const thing = newLayout(caller)
  if (!(await save(caller, thing))) return
  await sendChange(caller.notebook, thing, 'absent', async () => {
    const path = `${apiPaths.forgetMapping}?register=${register}&name=${encodeURIComponent(thing.names[0] ?? '')}`
    return (await askWaymark(caller.address, path, { method: 'DELETE' })).status === 200
  })
}
