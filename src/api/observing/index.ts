// The door of api/observing: health and metrics.
export { serveHealth } from './health.ts'
export { newMetrics, type Metrics, type MetricsSettings } from './metrics.ts'
export { serveMetrics } from './metrics-server.ts'
