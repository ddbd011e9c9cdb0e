// Every path of the API: what the server answers at, and the browser, the command line and programs ask.

/** Every path of the API, once. `{id}` is filled in by `pathTo`. */
export const apiPaths = {
  status: '/api/status',
  roadmap: '/api/roadmap',
  overview: '/api/overview',
  areaHeadlines: '/api/headlines',
  headline: '/api/indicators/{id}/headline',
  newestFigures: '/api/indicators/{id}/newest',
  figures: '/api/indicators/{id}/figures',
  explanation: '/api/indicators/{id}/explanation',
  indicatorObservations: '/api/indicators/{id}/observations',
  observations: '/api/observations',
  findings: '/api/findings',
  findingsCount: '/api/findings/count',
  exceptions: '/api/findings/exceptions',
  completeness: '/api/completeness',
  statements: '/api/completeness/statements',
  withdrawnStatements: '/api/completeness/statements/withdrawn',
  loads: '/api/loads',
  registers: '/api/registers/{id}/records',
  batches: '/api/registers/{id}/batches',
  imports: '/api/imports',
  oneImport: '/api/imports/{id}',
  markedImport: '/api/imports/{id}/marked',
  undoImport: '/api/imports/taken/{id}/undo',
  mappings: '/api/mappings',
  quarantine: '/api/quarantine',
  registerTemplate: '/api/registers/{id}/template',
  indicatorTemplate: '/api/indicators/{id}/template',
  registerCounts: '/api/registers/counts',
  alike: '/api/registers/{id}/alike',
  collisions: '/api/registers/{id}/collisions',
  ruledRecords: '/api/registers/{id}/ruled',
  openapi: '/api/openapi.json',
} as const

export function pathTo(path: keyof typeof apiPaths, id = ''): string {
  return apiPaths[path].replace('{id}', encodeURIComponent(id))
}
