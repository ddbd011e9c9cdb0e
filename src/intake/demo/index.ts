// The door of intake/demo: invented records, taken by the same doors as real ones.
export { takeInvented, type Invention, type InventionRefusal } from './take-invented.ts'
