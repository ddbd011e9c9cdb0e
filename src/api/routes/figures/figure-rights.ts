// What whoever asks may do with figures themselves: asked each time, for it is nobody else's answer.
import { actingAs, mayAcceptFindings, readWritableAudiences } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

export function figureRightsRoute(context: ApiContext): Handlers<'figureRights'> {
  return {
    figureRights: (request) =>
      actingAs(context.db, signedIn(request, context), async (tx) => ({
        writes: await readWritableAudiences(tx),
        accepts: await mayAcceptFindings(tx),
      })),
  }
}
