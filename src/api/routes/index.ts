// All routes of the API. A new one is one file and one line here.
import type { FastifyInstance } from 'fastify'
import type { ApiContext } from '../api-context.ts'
import { batchRoute } from './batches.ts'
import { collisionsRoute } from './collisions.ts'
import { completenessRoute } from './completeness.ts'
import { explanationRoute } from './explanation.ts'
import { figuresRoute } from './figures.ts'
import { exceptionRoutes, findingsCountRoute, findingsRoute } from './findings.ts'
import { areaHeadlinesRoute, headlineRoute, newestFiguresRoute } from './headlines.ts'
import { loadRoute, loadsRoute } from './loads.ts'
import { importRoutes } from './imports.ts'
import { mappingRoutes } from './mappings.ts'
import { quarantineRoutes } from './quarantine.ts'
import { indicatorObservationsRoute, observationsRoute } from './observations.ts'
import { overviewRoute } from './overview.ts'
import { alikeRoute, recordListRoute, registerCountsRoute } from './record-lists.ts'
import { recordCreationRoute, recordRoutes } from './records.ts'
import { ruledRecordsRoute } from './ruled-records.ts'
import { roadmapRoute } from './roadmap.ts'
import { statementRoutes } from './statements.ts'
import { statusRoute } from './status.ts'
import { templateRoutes } from './templates.ts'
import { undoImportRoutes } from './undo-import.ts'

export const routes: readonly ((server: FastifyInstance, context: ApiContext) => void)[] = [
  statusRoute,
  roadmapRoute,
  overviewRoute,
  areaHeadlinesRoute,
  headlineRoute,
  newestFiguresRoute,
  figuresRoute,
  explanationRoute,
  indicatorObservationsRoute,
  observationsRoute,
  findingsCountRoute,
  findingsRoute,
  exceptionRoutes,
  completenessRoute,
  statementRoutes,
  loadsRoute,
  loadRoute,
  recordListRoute,
  recordCreationRoute,
  recordRoutes,
  templateRoutes,
  registerCountsRoute,
  alikeRoute,
  collisionsRoute,
  ruledRecordsRoute,
  importRoutes,
  undoImportRoutes,
  mappingRoutes,
  quarantineRoutes,
  batchRoute,
]
