// The door of api/imports: the desk at which imports are opened, looked at and taken, one job after the other.
export { fileOf, isBusy, newImportDesk, textOf, type ImportDesk, type ImportWish } from './import-desk.ts'
