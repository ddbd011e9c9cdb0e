// The roadmap as data.
import type { ApiContext } from '../requests/index.ts'
import type { Handlers } from './handler.ts'

/** The whole roadmap as data: elements, indicators, code lists, jurisdictions. */
export function roadmapRoute({ roadmap }: ApiContext): Handlers<'roadmap'> {
  const text = JSON.stringify(roadmap)
  return { roadmap: (_request, reply) => reply.type('application/json').send(text) }
}
