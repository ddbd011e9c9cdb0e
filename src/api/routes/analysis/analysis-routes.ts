// Everything that is asked of records in the large, and the views of it that people pinned.
import type { ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { cohortsRoute } from './cohorts.ts'
import { durationsRoute } from './durations.ts'
import { pinRoutes } from './pins.ts'
import { recordMapRoute } from './record-map.ts'
import { signalsRoute } from './signals.ts'

type OfAnalysis = 'signals' | 'recordMap' | 'cohorts' | 'durations'
type OfPins = 'pins' | 'keepPin' | 'openPin' | 'renamePin' | 'removePin'

/** Signals, where records lie, how far they come and how long it takes; and pinned views. */
export function analysisRoutes(context: ApiContext): Handlers<OfAnalysis | OfPins> {
  return {
    ...signalsRoute(context),
    ...recordMapRoute(context),
    ...cohortsRoute(context),
    ...durationsRoute(context),
    ...pinRoutes(context),
  }
}
