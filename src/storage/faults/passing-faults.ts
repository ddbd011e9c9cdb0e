// Faults of a statement that pass by themselves: others were in the way for a moment, or somebody ended it.
const states = {
  cannotSerialize: '40001',
  deadlock: '40P01',
  waitedTooLong: '55P03',
  /** Somebody ended the statement, or it took longer than the server lets any take. */
  cancelled: '57014',
} as const

const passing = new Set<unknown>(Object.values(states))

/** Whether the same work, begun anew a little later, may well come to its end: nothing of this try was kept. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error && passing.has((error as { readonly code?: unknown }).code)
