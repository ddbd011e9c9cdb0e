// Records sent with an idempotency key: what was never answered is sent again at the next start, and is there once.
import { pathTo } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { newThing, sendChange, type Notebook, type Thing } from './notebook.ts'

function send(caller: Pick<Caller, 'address' | 'notebook'>, thing: Thing): Promise<boolean> {
  const [name = ''] = thing.names
  return sendChange(caller.notebook, thing, 'flood', async () => {
    const json = {
      jurisdiction: 'zenda',
      fields: { day: '2023-05-31', 'log-number': name, 'call-cause': 'flood' },
      children: {},
    }
    const path = pathTo('registers', 'river-log')
    const { status } = await askWaymark(caller.address, path, { method: 'POST', json, key: name })
    return status === 201
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
