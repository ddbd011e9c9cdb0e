// Everything that somebody without any right can read over HTTP: every question of the OpenAPI document, answer by answer.
import type { FastifyInstance } from 'fastify'
import {
  apiPaths,
  explanationAddress,
  figuresAddress,
  pathTo,
  type FiguresAnswer,
  type Roadmap,
} from '#definition'

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Addresses of every question that the document describes, each of its places filled in. */
async function addressesOf(server: FastifyInstance, roadmap: Roadmap): Promise<string[]> {
  const { paths } = (await server.inject({ url: apiPaths.openapi })).json<Document>()
  const fillers: Readonly<Record<string, readonly string[]>> = {
    indicators: roadmap.indicators.map(({ id }) => id),
    registers: roadmap.registers.map(({ id }) => id),
  }
  return Object.entries(paths).flatMap(([path, methods]) => {
    if (!('get' in methods)) return []
    const room = path.split('/')[2] ?? ''
    return (fillers[room] ?? ['1']).map((id) => path.replace('{id}', id).replace(/\{\w+\}/g, '1'))
  })
}

/** Questions with something to choose: pages, tables, other periods, and every figure opened. */
async function furtherAddresses(server: FastifyInstance, roadmap: Roadmap): Promise<string[]> {
  const addresses = [
    ...[`${apiPaths.observations}?limit=2`, `${apiPaths.observations}?limit=3&format=csv&current=true`],
    apiPaths.openapi,
  ]
  for (const { id, breakdowns } of roadmap.indicators) {
    const query = { by: breakdowns, from: '2019', to: '2023' }
    const address = figuresAddress(id, query)
    addresses.push(address, figuresAddress(id, query, 'csv'))
    addresses.push(figuresAddress(id, { frequency: 'month', from: '2021', to: '2021' }))
    const { figures } = (await server.inject({ url: address })).json<FiguresAnswer>()
    addresses.push(...figures.slice(0, 5).map((figure) => explanationAddress(id, figure)))
    addresses.push(`${pathTo('indicatorObservations', id)}?limit=2`)
  }
  return addresses
}

/** Every answer with its status, headers and bytes by its address; without the time at which it was given. */
export async function publicAnswers(server: FastifyInstance, roadmap: Roadmap): Promise<Map<string, string>> {
  const addresses = [...(await addressesOf(server, roadmap)), ...(await furtherAddresses(server, roadmap))]
  const answers = new Map<string, string>()
  for (const url of addresses) {
    const { statusCode, headers, rawPayload } = await server.inject({ url })
    const { date: _date, ...told } = headers
    answers.set(url, JSON.stringify([statusCode, told, rawPayload.toString('base64')]))
  }
  return answers
}
