// The roadmap as data.
import type { ApiContext } from '../requests/index.ts'
import type { Handlers } from './handler.ts'

/** The whole roadmap as data: elements, indicators, code lists, jurisdictions. Words of sheets are only looked up here. */
export function roadmapRoute({ roadmap }: ApiContext): Handlers<'roadmap'> {
  const { dictionaries: _onlyHere, telling: _alsoHere, ...told } = roadmap
  const text = JSON.stringify(told)
  return { roadmap: (_request, reply) => reply.type('application/json').send(text) }
}
