// The door of intake/batches: many records at once from a program, each answered for.
export { keepBatch } from './keep-batch.ts'
export type { BatchFormat } from './read-batch.ts'
