// What can be asked of records in the large: where they lie, signals, how far they come; and views that a person pinned.
import type { Operation } from './operation.ts'

/** What was worked out of records leaves as a table as well. */
const files = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const

export const analysisOperations = {
  recordMap: {
    ...{ method: 'GET', path: '/api/registers/{id}/map', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'RecordMapAnswer' },
    files,
  },
  recordClusters: {
    ...{ method: 'GET', path: '/api/registers/{id}/clusters', may: 'official' },
    query: 'clusters',
    answers: { 200: 'ClustersAnswer' },
    files,
  },
  recordSubAreas: {
    ...{ method: 'GET', path: '/api/registers/{id}/sub-areas', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'SubAreasAnswer' },
    files,
  },
  hotSpots: {
    ...{ method: 'GET', path: '/api/registers/{id}/hot-spots', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'HotSpotsAnswer' },
    files,
  },
  recordRoutes: {
    ...{ method: 'GET', path: '/api/registers/{id}/routes', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'RoutesAnswer' },
    files,
  },
  recordSums: {
    ...{ method: 'GET', path: '/api/registers/{id}/sums', may: 'official' },
    query: 'recordSums',
    answers: { 200: 'RecordSumsAnswer' },
  },
  signals: {
    ...{ method: 'GET', path: '/api/signals', may: 'official' },
    query: 'signals',
    answers: { 200: 'SignalsAnswer' },
    files,
  },
  cohorts: {
    ...{ method: 'GET', path: '/api/registers/{id}/cohorts', may: 'official' },
    query: 'cohorts',
    answers: { 200: 'CohortsAnswer' },
    files,
  },
  durations: {
    ...{ method: 'GET', path: '/api/registers/{id}/durations', may: 'official' },
    query: 'durations',
    answers: { 200: 'DurationsAnswer' },
    files,
  },
  pins: {
    ...{ method: 'GET', path: '/api/pins', may: 'official' },
    answers: { 200: 'PinsAnswer' },
  },
  keepPin: {
    ...{ method: 'POST', path: '/api/pins', may: 'official' },
    body: 'PinToKeep',
    answers: { 201: 'PinMade' },
  },
  openPin: {
    ...{ method: 'GET', path: '/api/pins/{id}', may: 'official' },
    answers: { 200: 'OpenedPin' },
  },
  renamePin: {
    ...{ method: 'PUT', path: '/api/pins/{id}', may: 'official' },
    body: 'PinName',
    answers: { 200: 'DoneAnswer' },
  },
  removePin: {
    ...{ method: 'DELETE', path: '/api/pins/{id}', may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
