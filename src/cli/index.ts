// The door of the command-line room.
export { endOnFault, runCommandLine } from './run.ts'
export type { Surroundings } from './workplace/index.ts'
