// Everything that is asked of records in the large, and the views of it that people pinned.
import type { ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { cohortsRoute } from './cohorts.ts'
import { durationsRoute } from './durations.ts'
import { hotSpotsRoute } from './hot-spots.ts'
import { pinRoutes } from './pins.ts'
import { recordClustersRoute, recordMapRoute, subAreasRoute } from './record-map.ts'
import { recordRoutesRoute } from './record-routes.ts'
import { recordSumsRoute } from './record-sums.ts'
import { signalsRoute } from './signals.ts'

type OfPlaces = 'recordMap' | 'recordClusters' | 'recordSubAreas' | 'hotSpots' | 'recordRoutes' | 'recordSums'
type OfTime = 'signals' | 'cohorts' | 'durations'
type OfPins = 'pins' | 'keepPin' | 'openPin' | 'renamePin' | 'removePin'

/** Signals, where records lie and from where to where, how far they come and how long it takes; and pinned views. */
export function analysisRoutes(context: ApiContext): Handlers<OfPlaces | OfTime | OfPins> {
  return {
    ...signalsRoute(context),
    ...recordMapRoute(context),
    ...recordClustersRoute(context),
    ...subAreasRoute(context),
    ...hotSpotsRoute(context),
    ...recordRoutesRoute(context),
    ...recordSumsRoute(context),
    ...cohortsRoute(context),
    ...durationsRoute(context),
    ...pinRoutes(context),
  }
}
