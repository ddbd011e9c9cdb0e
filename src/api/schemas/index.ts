// The door of api/schemas: the contract as Fastify checks by it and OpenAPI prints it.
export { componentsOf, type Components } from './components.ts'
export { describeOperation } from './describe-operation.ts'
export { openApiSettings } from './open-api-document.ts'
