// Everything that is asked of records in the large.
import type { ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { hotSpotsRoute } from './hot-spots.ts'
import { recordClustersRoute, recordMapRoute, subAreasRoute } from './record-map.ts'
import { recordRoutesRoute } from './record-routes.ts'
import { signalsRoute } from './signals.ts'

type Analysis = 'signals' | 'recordMap' | 'recordClusters' | 'recordSubAreas' | 'hotSpots' | 'recordRoutes'

/** Signals, where records lie, and from where to where. */
export function analysisRoutes(context: ApiContext): Handlers<Analysis> {
  return {
    ...signalsRoute(context),
    ...recordMapRoute(context),
    ...recordClustersRoute(context),
    ...subAreasRoute(context),
    ...hotSpotsRoute(context),
    ...recordRoutesRoute(context),
  }
}
