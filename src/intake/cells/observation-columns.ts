// The columns of a file of observations, as their cells are read.
import { observationHeadings, type OwnHeading, type Roadmap } from '#definition'

/** Every heading of observations, as columns are read by them. */
export const observationColumns = (roadmap: Roadmap): OwnHeading[] =>
  observationHeadings(roadmap).map((column) => ({ column, field: column }))
