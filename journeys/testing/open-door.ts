// The API of the roadmap that is carried, on a database of its own: what comes in by it, and what it answers.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '#api'
import { figureText, findIndicator, pathTo, type FiguresAnswer } from '#definition'
import { roadmaps } from '#roadmaps'
import { migrationsFor, publicPerson } from '#storage'
import { openSize, type DatabaseSize } from '../../src/storage/testing/databases.ts'

const [roadmap] = roadmaps
if (!roadmap) throw new Error('There is no roadmap.')
const carried = roadmap
const token = 'a-token-for-tests-of-thirty-signs'

/** A row of a file of figures; what is not said of it is the same in all. */
export type FigureRow = Readonly<Record<string, string | number>>

const usual = { source: 'ministry', address: 'https://example.org/t', vintage: '2024-06-01' }

/** A file of figures as text, with a column for everything that a row speaks of. */
export function figureFile(rows: readonly FigureRow[]): string {
  const whole = rows.map((row): FigureRow => ({ ...usual, ...row }))
  const columns = [...new Set(whole.flatMap((row) => Object.keys(row)))]
  const cell = (value: string | number | undefined) => {
    const text = String(value ?? '')
    return text.includes(',') ? `"${text}"` : text
  }
  return [columns.join(','), ...whole.map((row) => columns.map((one) => cell(row[one])).join(','))].join('\n')
}

/** A question about one figure. */
export interface Question {
  readonly indicator: string
  readonly show: string
  readonly jurisdiction: string
  readonly period: string
  readonly frequency?: string
  /** The breakdown and the code wanted of it. */
  readonly of?: readonly [dimension: string, code: string]
  readonly itemClass?: string
  /** Asked with the token: all that is restricted is seen. */
  readonly isInside?: boolean
}

export async function openDoor(size: DatabaseSize = 'embedded') {
  const opened = await openSize(size, carried, migrationsFor(`roadmaps/${carried.id}`))
  const uploadFolder = mkdtempSync(join(tmpdir(), 'waymark-uploads-'))
  const server = await createServer({
    ...{ db: opened.db, roadmap: carried, version: '0', person: publicPerson, token },
    ...{ uploadFolder, mostMegabytes: 1 },
  })
  const headers = { authorization: `Bearer ${token}` }

  async function send(url: string, payload: string | object, type = 'application/json') {
    const answer = await server.inject({
      ...{ method: 'POST', url, headers: { ...headers, 'content-type': type } },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    })
    return { status: answer.statusCode, body: answer.body }
  }

  /** The figure in words: its value, its flags, its day. */
  async function ask({ indicator, show, jurisdiction, period, isInside, of, ...more }: Question) {
    const query = new URLSearchParams({
      ...{ from: period, to: period, show, jurisdiction },
      ...(more.frequency ? { frequency: more.frequency } : {}),
      ...(of ? { by: of[0] } : {}),
    })
    const url = `${pathTo('figures', indicator)}?${query.toString()}`
    const answer = await server.inject({ url, headers: isInside === true ? headers : {} })
    const { figures } = answer.json<FiguresAnswer>()
    const found = figures.find(
      ({ codes }) =>
        (!of || codes[of[0]] === of[1]) && (!more.itemClass || codes['item-class'] === more.itemClass),
    )
    const unit = findIndicator(carried, indicator)?.shows[show]?.unit
    if (!found || !unit) return 'no figure'
    return [figureText(found, unit.kind), ...found.flags, ...(found.day ? [found.day] : [])].join('; ')
  }

  const close = async () => {
    await server.close()
    await opened.close()
    rmSync(uploadFolder, { recursive: true })
  }
  return { server, db: opened.db, send, ask, close, headers, roadmap: carried }
}
