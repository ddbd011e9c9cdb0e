// The roadmap as data, and where its areas lie.
import { Refused } from '#definition'
import type { ApiContext } from '../requests/index.ts'
import type { Handlers } from './handler.ts'

/** The whole roadmap as data: elements, indicators, code lists, jurisdictions. Words of sheets are only looked up here. */
export function roadmapRoute({ roadmap }: ApiContext): Handlers<'roadmap' | 'outlines'> {
  const { dictionaries: _words, translations: _texts, telling: _who, ...answered } = roadmap
  const { frontMaps: _maps, outlines, ...told } = answered
  const text = JSON.stringify(told)
  const lines = outlines && JSON.stringify(outlines)
  return {
    roadmap: (_request, reply) => reply.type('application/json').send(text),
    outlines: (_request, reply) => {
      if (lines === undefined) throw new Refused('no-map', {}, 'not-found')
      return reply.type('application/json').send(lines)
    },
  }
}
