// Everything that is asked of records in the large.
import type { ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { recordMapRoute } from './record-map.ts'
import { signalsRoute } from './signals.ts'

/** Signals, and where records lie. */
export function analysisRoutes(context: ApiContext): Handlers<'signals' | 'recordMap'> {
  return { ...signalsRoute(context), ...recordMapRoute(context) }
}
