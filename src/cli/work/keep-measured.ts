// A running server is measured where a port is named for that; else nothing is.
import type { Metrics, MetricsSettings } from '#api'
import { Refused } from '#definition'
import { say, type Settings } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

export interface Measuring {
  /** Given to the server before it listens. */
  readonly watch: Metrics['watch']
  readonly end: () => void
}

/**
 * Begins to measure and serves what is measured to this machine.
 *
 * @throws Refused where the port is not free
 */
export async function keepMeasured(
  { metricsPort, roadmap, version }: Settings,
  what: Pick<MetricsSettings, 'db' | 'importsUnderWay' | 'findSeal'>,
): Promise<Measuring> {
  if (metricsPort === undefined) return { watch: () => undefined, end: () => undefined }
  const { newMetrics, serveMetrics } = await import('#api')
  const metrics = newMetrics({ ...what, version, roadmap: roadmap.id })
  const { address, close } = await serveMetrics(metrics, metricsPort).catch((error: unknown) => {
    const { code: reason = '' } = error as NodeJS.ErrnoException
    throw new Refused('metrics-port-taken', { port: metricsPort, reason }, 'unavailable', { cause: error })
  })
  say(word('metrics-are-at', { address }))
  return { watch: metrics.watch, end: close }
}
