// The door of api/imports: the desk at which imports are opened, looked at and taken, one job after the other.
export { fileOf, isBusy, newImportDesk, textOf, type ImportDesk } from './import-desk.ts'
export type { ImportWish } from './import-jobs.ts'
