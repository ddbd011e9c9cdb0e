import type { AnchorSeal, StatusAnswer } from '#definition'
import type { ObservationCounts } from '#storage'
import type { PartedQuestion } from '../answers/index.ts'
import { sendAnswer, type ApiContext } from '../requests/index.ts'
import { countsPart } from './figures/overview.ts'
import type { Handlers } from './handler.ts'

/** What runs here, and how fresh its data are. */
export function statusRoute(context: ApiContext): Handlers<'status'> {
  const { isInvented, roadmap, version, mostMegabytes = 200 } = context
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
  return {
    status: (request, reply) =>
      sendAnswer({ request, reply, context }, questionWith(context.findSeal?.() ?? null)),
  }
}
