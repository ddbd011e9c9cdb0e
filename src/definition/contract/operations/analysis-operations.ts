// What can be asked of records in the large: where they lie, and signals.
import type { Operation } from './operation.ts'

export const analysisOperations = {
  recordMap: {
    ...{ method: 'GET', path: '/api/registers/{id}/map', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'RecordMapAnswer' },
  },
  recordClusters: {
    ...{ method: 'GET', path: '/api/registers/{id}/clusters', may: 'official' },
    query: 'clusters',
    answers: { 200: 'ClustersAnswer' },
  },
  recordSubAreas: {
    ...{ method: 'GET', path: '/api/registers/{id}/sub-areas', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'SubAreasAnswer' },
  },
  hotSpots: {
    ...{ method: 'GET', path: '/api/registers/{id}/hot-spots', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'HotSpotsAnswer' },
  },
  recordRoutes: {
    ...{ method: 'GET', path: '/api/registers/{id}/routes', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'RoutesAnswer' },
  },
  signals: {
    ...{ method: 'GET', path: '/api/signals', may: 'official' },
    query: 'signals',
    answers: { 200: 'SignalsAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
