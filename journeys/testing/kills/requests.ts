// Requests of one watch to another: sent, and led on from side to side. Both sides always know the same, once; and whoever is asked is told once of each step.
import { pathTo, type RecordAnswer, type RecordsAnswer, type RequestAnswer } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { newThing, sendChange } from './notebook.ts'

const register = 'favours'
const [asking, asked] = ['strelsau', 'zenda'] as const
/** The watch that is asked; whoever keeps its records is told by e-mail. */
export const askedWatch = { jurisdiction: asked, institution: 'castle-watch' } as const

/** What a request says when it is sent. */
const favour = (letter: string) => ({
  ...{ jurisdiction: asking, institution: 'river-watch-st' },
  fields: {
    ...{ favour: 'boat', day: '2023-05-31', letter, way: 'out', state: 'sent' },
    ...{ 'other-watch': askedWatch.institution, other: 'Castle Watch', plea: 'May we have the boat?' },
  },
})

/** The steps of a whole way, by whose they are; the states they lead to. */
const way = [
  { step: 'see', by: asked, to: 'seen', fields: {} },
  { step: 'grant', by: asked, to: 'granted', fields: { answer: 'Yes.' } },
  { step: 'thank', by: asking, to: 'thanked', fields: { thanks: 'Thank you.' } },
  { step: 'close', by: asking, to: 'done', fields: {} },
] as const

const nameOf = (letter: string) => `request ${letter}`

const pathOf = (place: string, id: string) =>
  pathTo('oneRequest', register, place, place === asked ? `${id}-asked` : id)

/** A request is sent, and led on step by step to its end. */
export const request: Kind = async (caller: Caller) => {
  const letter = caller.nextName()
  const thing = newThing(caller.notebook, [nameOf(letter)])
  let id = ''
  await sendChange(caller.notebook, thing, 'sent', async () => {
    const path = pathTo('records', register)
    const sent = { method: 'POST', json: favour(letter) }
    const { status, body } = await askWaymark<RecordAnswer>(caller.address, path, sent)
    id = body.id
    return status === 201
  })
  for (const { step, by, to, fields } of way) {
    const { body } = await askWaymark<RequestAnswer>(caller.address, pathOf(by, id))
    const isTaken = await sendChange(caller.notebook, thing, to, async () => {
      const json = { step, version: body.version, fields }
      const path = `${pathOf(by, id)}/steps`
      return (await askWaymark(caller.address, path, { method: 'POST', json })).status === 200
    })
    if (!isTaken) return
  }
}

const perPage = 500

/** How each request stands: in one state where both sides have it once and know the same of it. */
export async function readRequests(address: string): Promise<Map<string, string[]>> {
  const sides = new Map<string, string[]>()
  for (let offset = 0; ; offset += perPage) {
    const path = `${pathTo('records', register)}?limit=${perPage}&offset=${offset}&sort=letter`
    const { status, body } = await askWaymark<RecordsAnswer>(address, path)
    if (status !== 200) throw new Error(`The requests cannot be read: ${JSON.stringify(body)}`)
    for (const { jurisdiction, fields } of body.items) {
      // The number that the other side gives it names whose it is, in brackets.
      const name = nameOf(String(fields['letter']).replace(/ \(.*/, ''))
      sides.set(name, [...(sides.get(name) ?? []), `${jurisdiction} ${String(fields['state'])}`])
    }
    if (body.items.length < perPage) break
  }
  const stateOf = (said: readonly string[]): string[] => {
    const states = new Set(said.map((one) => one.replace(/^\S+ /, '')))
    const isWhole = said.length === 2 && new Set(said).size === 2 && states.size === 1
    return isWhole ? [...states] : said.toSorted()
  }
  return new Map([...sides].map(([name, said]) => [name, stateOf(said)]))
}

/** How often the asked watch has to have been told of requests that stand so. */
export function mailsOwed(standing: ReadonlyMap<string, readonly string[]>): number {
  const bySender = new Map<string, number>([['sent', 1]])
  let sent = 1
  for (const { by, to } of way) {
    if (by === asking) sent += 1
    bySender.set(to, sent)
  }
  return [...standing.values()].flat().reduce((sum, state) => sum + (bySender.get(state) ?? 0), 0)
}
