// The door of the API room.
export { createServer } from './server.ts'
export { openUploadFolder, safeFileName } from './uploads/index.ts'
export type { ImportShift } from './requests/index.ts'
export { exportColumns, figuresTable, labelledJson, recordsCsv } from './exports/index.ts'
export { newMetrics, serveMetrics, type Metrics, type MetricsSettings } from './observing/index.ts'
