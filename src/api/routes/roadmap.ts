// The roadmap as data, and where its areas lie.
import { Refused } from '#definition'
import type { ApiContext } from '../requests/index.ts'
import type { Handlers } from './handler.ts'

/** The whole roadmap as data: elements, indicators, code lists, jurisdictions. Words of sheets are only looked up here. */
export function roadmapRoute({ roadmap }: ApiContext): Handlers<'roadmap' | 'outlines' | 'subOutlines'> {
  const { dictionaries: _words, translations: _texts, telling: _who, ...answered } = roadmap
  const { frontMaps: _maps, outlines, subOutlines, ...told } = answered
  const text = JSON.stringify(told)
  const lines = outlines && JSON.stringify(outlines)
  const parts = subOutlines && JSON.stringify(subOutlines)
  return {
    roadmap: (_request, reply) => reply.type('application/json').send(text),
    subOutlines: (_request, reply) => {
      if (parts === undefined) throw new Refused('no-map', {}, 'not-found')
      return reply.type('application/json').send(parts)
    },
    outlines: (_request, reply) => {
      if (lines === undefined) throw new Refused('no-map', {}, 'not-found')
      return reply.type('application/json').send(lines)
    },
  }
}
