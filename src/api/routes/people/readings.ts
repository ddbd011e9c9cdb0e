// Who was shown what is sensitive in records: for those who read the log of the jurisdiction.
import { actingAs, readReadings } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

export function readingsRoute(context: ApiContext): Handlers<'readings'> {
  return {
    readings: (request) =>
      actingAs(context.db, signedIn(request, context), async (tx) => ({
        items: (await readReadings(tx)).map(({ opening, ...one }) => ({
          ...one,
          ids: [...one.ids],
          opening: opening === undefined ? null : String(opening),
        })),
      })),
  }
}
