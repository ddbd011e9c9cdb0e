// The door of review/hand-on: lists of records that others take.
export { getHandOnList, readHandOn, type AskedHandOn, type HandedOn } from './read-hand-on.ts'
