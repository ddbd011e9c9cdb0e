// Everything that the API of a server can be asked, worked out from its own description, so that no question is forgotten.
import type { createServer } from '#api'
import { apiPaths, assessedElements, type RecordsAnswer, type Roadmap } from '#definition'

export interface ApiQuestion {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
}

interface Operation {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly schema: { readonly enum?: readonly string[] }
  }[]
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** What cannot be worked out: what a question has to say, by its path. */
const mustSay: Readonly<Record<string, (roadmap: Roadmap) => string>> = {
  [apiPaths.explanation]: ({ mainGroup }) => `jurisdiction=${mainGroup}&period=2025&show=`,
}

/** Access for those who may see everything; and an import that somebody has under way. */
export interface Asking {
  readonly server: Awaited<ReturnType<typeof createServer>>
  readonly roadmap: Roadmap
  readonly headers: Readonly<Record<string, string>>
  readonly importId: string
}

const isReviewed = (path: string) =>
  path.startsWith(apiPaths.assessments) || path.startsWith(apiPaths.submissions)

/** Of what is judged and submitted: the first element, of the first jurisdiction, for an early report. */
function reviewedAddress(path: string, roadmap: Roadmap): string {
  const [jurisdiction, element] = [roadmap.jurisdictions[0]?.id, assessedElements(roadmap)[0]?.code]
  return path
    .replace('{jurisdiction}', jurisdiction ?? '')
    .replace('{product}', roadmap.assessmentScale?.product ?? '')
    .replace('{report}', '2')
    .replace('{element}', element ?? '')
}

/** The first document, of the first jurisdiction. */
const documentAddress = (path: string, { documents = [], jurisdictions }: Roadmap): string =>
  path
    .replace('{document}', documents[0]?.id ?? 'nothing')
    .replace('{jurisdiction}', jurisdictions[0]?.id ?? '')

/** The addresses of one path: of every register, every indicator, a record of each register, the import. */
async function addressesOf(path: string, { server, roadmap, headers, importId }: Asking): Promise<string[]> {
  const fillIn = (id: string) => path.replace('{id}', encodeURIComponent(id))
  if (path.includes('{record}')) {
    const found = roadmap.registers.map(async ({ id }) => {
      const list = await server.inject({ url: apiPaths.records.replace('{id}', id), headers })
      const [record] = list.json<RecordsAnswer>().items
      return record
        ? [fillIn(id).replace('{jurisdiction}', record.jurisdiction).replace('{record}', record.id)]
        : []
    })
    return (await Promise.all(found)).flat()
  }
  if (isReviewed(path)) return [reviewedAddress(path, roadmap)]
  if (path === apiPaths.document) return [documentAddress(path, roadmap)]
  if (path.startsWith('/api/registers/{id}')) return roadmap.registers.map(({ id }) => fillIn(id))
  if (path.startsWith(apiPaths.imports)) return [fillIn(importId)]
  if (!path.startsWith('/api/indicators/')) return [fillIn('nothing')]
  return roadmap.indicators.map(({ id, headline }) => {
    const say = mustSay[path]
    return say ? `${fillIn(id)}?${say(roadmap)}${headline.show}` : fillIn(id)
  })
}

const withFormat = (url: string, format: string) => `${url}${url.includes('?') ? '&' : '?'}format=${format}`

/** The questions of one operation: each of its addresses in each format that it offers. */
async function questionsOf(path: string, method: string, operation: Operation, asking: Asking) {
  const { enum: formats = [] } =
    operation.parameters?.find((one) => one.in === 'query' && one.name === 'format')?.schema ?? {}
  const addresses = await addressesOf(path, asking)
  const urls =
    formats.length === 0
      ? addresses
      : addresses.flatMap((url) => formats.map((format) => withFormat(url, format)))
  return urls.map((url): ApiQuestion => ({ method: method.toUpperCase() as ApiQuestion['method'], url }))
}

/** Every question of the API: each method of each path. */
export async function apiQuestions(asking: Asking): Promise<ApiQuestion[]> {
  const { paths } = (await asking.server.inject(apiPaths.openapi)).json<Description>()
  const all: ApiQuestion[] = []
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      all.push(...(await questionsOf(path, method, operation, asking)))
    }
  }
  return all
}
