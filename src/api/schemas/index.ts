// The door of api/schemas: the schemas of questions and answers, and how a route is described with them.
export { describeRoute } from './describe-route.ts'
export { importQuestions, importSchemas } from './import-schemas.ts'
export {
  acceptanceBody,
  alikeBody,
  areaHeadlinesQuery,
  collisionsQuery,
  completenessQuery,
  explanationQuery,
  figuresQuery,
  findingsQuery,
  idParams,
  observationsQuery,
  overviewQuery,
  pageQuery,
  recordBody,
  recordParams,
  recordsQuery,
  registerParams,
  ruledQuery,
  templateQuery,
  withdrawalQuery,
} from './query-schemas.ts'
export { answerSchemas } from './schemas.ts'
export { statementQuestions, statementSchemas } from './statement-schemas.ts'
