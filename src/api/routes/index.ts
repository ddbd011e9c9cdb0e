// Serves every operation of the contract. A new one is one entry in its table, and what serves it: one file and one line here.
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { operations, type ContractSchemas, type Operation, type OperationId } from '#definition'
import { newGuessing, signedIn, withRawBodies, type ApiContext } from '../requests/index.ts'
import { componentsOf, describeOperation } from '../schemas/index.ts'
import type { Handlers } from './handler.ts'
import { batchRoute } from './imports/batches.ts'
import { collisionsRoute } from './records/collisions.ts'
import { chartRoute } from './figures/chart.ts'
import { completenessRoute } from './figures/completeness.ts'
import { explanationRoute } from './figures/explanation.ts'
import { figureRightsRoute } from './figures/figure-rights.ts'
import { figuresRoute } from './figures/figures.ts'
import { actRoutes, exceptionRoutes, findingsCountRoute, findingsRoute } from './figures/findings.ts'
import { headlineRoutes } from './figures/headlines.ts'
import { loadRoute, loadsRoute, undoLoadRoute } from './figures/loads.ts'
import { importRoutes } from './imports/imports.ts'
import { mappingRoutes } from './imports/mappings.ts'
import { forgottenRoute, meRoute, signInRoutes } from './people/sign-in.ts'
import { ownAccountRoutes } from './people/own-account.ts'
import { serveProviderBack, singleSignOnRoute } from './people/single-sign-on.ts'
import { passkeyRoutes } from './people/passkeys.ts'
import { copyRoute } from './copy-database.ts'
import { erasureRoutes } from './records/erasures.ts'
import { deputyRoutes, openingRoutes } from './people/access.ts'
import { auditRoutes } from './people/audit.ts'
import { readingsRoute } from './people/readings.ts'
import { peopleRoutes } from './people/people.ts'
import { quarantineRoutes } from './imports/quarantine.ts'
import { indicatorObservationsRoute, observationsRoute } from './figures/observations.ts'
import { overviewRoute } from './figures/overview.ts'
import { alikeRoute, recordListRoute, registerCountsRoute } from './records/record-lists.ts'
import { recordCreationRoute, recordRoutes } from './records/records.ts'
import { ruledRecordsRoute } from './records/ruled-records.ts'
import { roadmapRoute } from './roadmap.ts'
import { statementRoutes } from './records/statements.ts'
import { reviewRoutes } from './review/review-routes.ts'
import { analysisRoutes } from './analysis/analysis-routes.ts'
import { statusRoute } from './status.ts'
import { templateRoutes } from './imports/templates.ts'
import { withdrawalRoutes } from './figures/withdrawals.ts'
import { undoImportRoutes } from './imports/undo-import.ts'

/** What serves each operation of the contract; one that nobody serves does not compile. */
function handlersOf(context: ApiContext, server: FastifyInstance): Handlers {
  const noteGuess = newGuessing('password')
  return {
    ...statusRoute(context),
    ...roadmapRoute(context),
    ...overviewRoute(context),
    ...headlineRoutes(context),
    ...figuresRoute(context),
    ...chartRoute(context),
    ...explanationRoute(context),
    ...indicatorObservationsRoute(context),
    ...observationsRoute(context),
    ...figureRightsRoute(context),
    ...withdrawalRoutes(context),
    ...findingsCountRoute(context),
    ...findingsRoute(context),
    ...exceptionRoutes(context),
    ...actRoutes(context),
    ...completenessRoute(context),
    ...statementRoutes(context),
    ...loadsRoute(context),
    ...loadRoute(context),
    ...undoLoadRoute(context),
    ...recordListRoute(context),
    ...recordCreationRoute(context),
    ...recordRoutes(context),
    ...templateRoutes(context),
    ...registerCountsRoute(context),
    ...alikeRoute(context),
    ...collisionsRoute(context),
    ...ruledRecordsRoute(context),
    ...importRoutes(context, server),
    ...undoImportRoutes(context),
    ...mappingRoutes(context),
    ...quarantineRoutes(context),
    ...batchRoute(context),
    ...meRoute(context),
    ...signInRoutes(context, noteGuess),
    ...forgottenRoute(context),
    ...ownAccountRoutes(context, noteGuess),
    ...singleSignOnRoute(context),
    ...passkeyRoutes(context, noteGuess),
    ...readingsRoute(context),
    ...copyRoute(context),
    ...erasureRoutes(context),
    ...openingRoutes(context),
    ...deputyRoutes(context),
    ...auditRoutes(context),
    ...peopleRoutes(context),
    ...reviewRoutes(context),
    ...analysisRoutes(context),
  }
}

/** Serves every operation of the table at its path, after its schema. */
export function serveOperations(
  server: FastifyInstance,
  context: ApiContext,
  contract: ContractSchemas,
): void {
  for (const schema of componentsOf(contract).values()) server.addSchema(schema)
  // What the schemas say of answers is held by types and tests; to make a writer of each costs a second at every start.
  server.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  const handlers = handlersOf(context, server)
  serveProviderBack(server, context)
  const all = Object.entries(operations) as readonly [OperationId, Operation][]
  const onlyOfficials = (request: FastifyRequest, _reply: unknown, go: () => void) => {
    signedIn(request, context)
    go()
  }
  const serve = (into: FastifyInstance, [id, operation]: readonly [OperationId, Operation]) => {
    const handler = handlers[id] as RouteHandlerMethod
    const schema = describeOperation(id, operation, contract)
    const url = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    const preHandler = operation.may === 'official' ? onlyOfficials : []
    into.route({ method: operation.method, url, schema, preHandler, handler })
  }
  for (const one of all.filter(([, { body }]) => body !== 'bytes')) serve(server, one)
  withRawBodies(server, (scope) => {
    for (const one of all.filter(([, { body }]) => body === 'bytes')) serve(scope, one)
  })
}
