import type { FastifyInstance } from 'fastify'
import { apiPaths, type AnchorSeal, type StatusAnswer } from '#definition'
import type { ObservationCounts } from '#storage'
import type { PartedQuestion } from '../answers/index.ts'
import { sendAnswer, type ApiContext } from '../requests/index.ts'
import { answerSchemas, describeRoute } from '../schemas/index.ts'
import { countsPart } from './figures/overview.ts'

/** What runs here, and how fresh its data are. */
export function statusRoute(server: FastifyInstance, context: ApiContext): void {
  const { isInvented, roadmap, version, mostMegabytes = 200 } = context
  const schema = describeRoute({
    summary: 'What runs here, and how fresh its data are',
    answers: answerSchemas.status,
  })
  const put =
    (anchor: AnchorSeal | null) =>
    (dataVersion: number, [counts]: readonly unknown[]): StatusAnswer => {
      const { observations } = counts as ObservationCounts
      const here = { waymark: version, roadmap: roadmap.id }
      return { ...here, dataVersion, observations, isInvented, mostMegabytes, anchor }
    }
  // An anchor comes without any change of the data, by which answers are kept: each has an answer of its own.
  const questionWith = (anchor: AnchorSeal | null): PartedQuestion => ({
    mayLag: true,
    isCheap: true,
    name: `status ${anchor?.digest ?? ''}`,
    parts: [countsPart],
    put: put(anchor),
  })
  server.get(apiPaths.status, { schema }, (request, reply) =>
    sendAnswer({ request, reply, context }, questionWith(context.findSeal?.() ?? null)),
  )
}
