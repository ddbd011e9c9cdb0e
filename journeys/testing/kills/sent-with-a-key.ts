// Records sent with an idempotency key: what was never answered is sent again at the next start, and is there once.
import { setTimeout } from 'node:timers/promises'
import { pathTo } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { newThing, sendChange, type Notebook, type Thing } from './notebook.ts'

const moment = 500
const mostLooks = 60

/** A key whose process was killed is free after a while; until then it is said that the request may be under way. */
async function untilFree(ask: () => Promise<number>): Promise<number> {
  for (let looks = 0; ; looks += 1) {
    const status = await ask()
    if (status !== 409 || looks === mostLooks) return status
    await setTimeout(moment)
  }
}

function send(caller: Pick<Caller, 'address' | 'notebook'>, thing: Thing): Promise<boolean> {
  const [name = ''] = thing.names
  return sendChange(caller.notebook, thing, 'flood', async () => {
    const json = {
      jurisdiction: 'zenda',
      fields: { day: '2023-05-31', 'log-number': name, 'call-cause': 'flood' },
      children: {},
    }
    const path = pathTo('records', 'river-log')
    const ask = async () =>
      (await askWaymark(caller.address, path, { method: 'POST', json, key: name })).status
    return (await untilFree(ask)) === 201
  })
}

/** A record with a key, as a program sends it. */
export const sentWithAKey: Kind = async (caller) => {
  const thing = newThing(caller.notebook, [caller.nextName()])
  caller.notebook.keyed.add(thing)
  if (await send(caller, thing)) caller.notebook.keyed.delete(thing)
}

/** Sends again whatever was never answered. Gives what was not taken although it had to be. */
export async function sendAgain(address: string, notebook: Notebook): Promise<string[]> {
  const faults: string[] = []
  for (const thing of notebook.keyed) {
    if (!(await send({ address, notebook }, thing)))
      faults.push(`${thing.names[0]} was refused when sent again`)
  }
  notebook.keyed.clear()
  return faults
}
