// All routes of the API. A new one is one file and one line here.
import type { FastifyInstance } from 'fastify'
import type { ApiContext } from '../requests/index.ts'
import { batchRoute } from './imports/batches.ts'
import { collisionsRoute } from './records/collisions.ts'
import { completenessRoute } from './figures/completeness.ts'
import { explanationRoute } from './figures/explanation.ts'
import { figuresRoute } from './figures/figures.ts'
import { exceptionRoutes, findingsCountRoute, findingsRoute } from './figures/findings.ts'
import { areaHeadlinesRoute, headlineRoute, newestFiguresRoute } from './figures/headlines.ts'
import { loadRoute, loadsRoute } from './figures/loads.ts'
import { importRoutes } from './imports/imports.ts'
import { mappingRoutes } from './imports/mappings.ts'
import { quarantineRoutes } from './imports/quarantine.ts'
import { indicatorObservationsRoute, observationsRoute } from './figures/observations.ts'
import { overviewRoute } from './figures/overview.ts'
import { alikeRoute, recordListRoute, registerCountsRoute } from './records/record-lists.ts'
import { recordCreationRoute, recordRoutes } from './records/records.ts'
import { ruledRecordsRoute } from './records/ruled-records.ts'
import { roadmapRoute } from './roadmap.ts'
import { statementRoutes } from './records/statements.ts'
import { statusRoute } from './status.ts'
import { templateRoutes } from './imports/templates.ts'
import { undoImportRoutes } from './imports/undo-import.ts'

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
