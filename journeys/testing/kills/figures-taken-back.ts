// A figure of a source that is taken back by hand, and one of which that is undone.
import { apiPaths, pathTo, type KeptWithdrawal, type WithdrawalsAnswer } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { newThing, sendChange, type Thing } from './notebook.ts'

const figure = { jurisdiction: 'zenda', element: 'rescue-calls', start: '2012-01-01', end: '2012-12-31' }
const nameOfFigure = (source: string) => `figure of ${source}`

/** How each figure stands. One that was taken back twice over stands twice. */
export async function readFigures(address: string): Promise<Map<string, string[]>> {
  const path = `${apiPaths.withdrawals}?element=${figure.element}`
  const { body } = await askWaymark<WithdrawalsAnswer>(address, path)
  const standing = new Map<string, string[]>()
  for (const { source, undone } of body.items) {
    const name = nameOfFigure(source)
    standing.set(name, [...(standing.get(name) ?? []), undone ? 'holds again' : 'taken back'])
  }
  return standing
}

/** Loads a figure of a source of its own and takes it back. Gives the withdrawal where it was confirmed. */
async function takeBack(caller: Caller, thing: Thing, source: string): Promise<KeptWithdrawal | undefined> {
  const text = `jurisdiction,element,period,value,source,address,vintage\nzenda,rescue-calls,2012,7,${source},https://river.example/${source},2013-01-01\n`
  const load = `${apiPaths.loads}?name=of-${source}.csv`
  const loaded = await askWaymark(caller.address, load, { method: 'POST', bytes: text })
  if (loaded.status !== 200) return undefined
  let kept: KeptWithdrawal | undefined
  await sendChange(caller.notebook, thing, 'taken back', async () => {
    const json = { ...figure, source, reason: 'counted twice' }
    const { status, body } = await askWaymark<KeptWithdrawal>(caller.address, apiPaths.withdrawObservation, {
      method: 'POST',
      json,
    })
    if (status === 200) kept = body
    return status === 200
  })
  return kept
}

/** A figure is taken back. */
export const figureTakenBack: Kind = async (caller) => {
  const source = caller.nextName()
  await takeBack(caller, newThing(caller.notebook, [nameOfFigure(source)]), source)
}

/** A figure is taken back, and that is undone. */
export const figureHoldsAgain: Kind = async (caller) => {
  const source = caller.nextName()
  const thing = newThing(caller.notebook, [nameOfFigure(source)])
  const kept = await takeBack(caller, thing, source)
  if (!kept) return
  await sendChange(caller.notebook, thing, 'holds again', async () => {
    const json = { reason: 'it was right' }
    const path = pathTo('undoWithdrawal', kept.id)
    return (await askWaymark(caller.address, path, { method: 'POST', json })).status === 200
  })
}
