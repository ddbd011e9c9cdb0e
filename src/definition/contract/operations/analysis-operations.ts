// What can be asked of records in the large: where they lie, signals, how far they come; and views that a person pinned.
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
  recordSums: {
    ...{ method: 'GET', path: '/api/registers/{id}/sums', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'RecordSumsAnswer' },
  },
  signals: {
    ...{ method: 'GET', path: '/api/signals', may: 'official' },
    query: 'signals',
    answers: { 200: 'SignalsAnswer' },
  },
  cohorts: {
    ...{ method: 'GET', path: '/api/registers/{id}/cohorts', may: 'official' },
    query: 'cohorts',
    answers: { 200: 'CohortsAnswer' },
  },
  durations: {
    ...{ method: 'GET', path: '/api/registers/{id}/durations', may: 'official' },
    query: 'durations',
    answers: { 200: 'DurationsAnswer' },
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
