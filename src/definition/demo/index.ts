// The door of definition/demo: drawing lots for invented records, the same for the same wish.
export { drawsFor, weighted, type Draws, type Weighted } from './draws.ts'
export {
  inventedMark,
  type InventedAssessment,
  type InventedPage,
  type InventedPlan,
  type InventedStep,
  type InventedRecord,
  type InventionWish,
  type Inventor,
} from './invention.ts'
export { findLabel, inventedSentence } from './invention-sentences.ts'
