// What a report of the cycle expects, and what of it is there.
import type { CompletenessAnswer } from '#definition'
import { readCompleteness } from '#review'
import { sendAnswer, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

/** What a report of the cycle expects of every jurisdiction, and what of it is there. */
export function completenessRoute(context: ApiContext): Handlers<'completeness'> {
  const { roadmap } = context
  return {
    completeness: (request, reply) =>
      sendAnswer(
        { request, reply, context },
        {
          name: `completeness ${JSON.stringify(request.query)}`,
          work: async ({ tx, version: dataVersion }): Promise<CompletenessAnswer> => ({
            dataVersion,
            ...(await readCompleteness(tx, roadmap, request.query)),
          }),
        },
      ),
  }
}
