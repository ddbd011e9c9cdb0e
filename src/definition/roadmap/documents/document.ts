// A document that is put together from records of one edition: its text section by section, figures and signals beside
// them, and lists whose records people judged.
import type { Text } from '../../words/index.ts'

/** Figures of a year that stand beside a section. */
export interface DocumentFigures {
  readonly indicator: string
  /** Ids of its shows; all where not said. */
  readonly shows?: readonly string[]
  /** Of which codes, by breakdown; totals alone where not said. */
  readonly codes?: Readonly<Record<string, string>>
}

/** A section: a long answer of the text, and what is filled in beside it by itself. */
export interface DocumentSection {
  /** The field of the text. */
  readonly field: string
  readonly figures?: readonly DocumentFigures[]
  /** Watched registers whose marked months stand beside it. */
  readonly signals?: readonly string[]
}

/** Records of the edition that are listed in it. */
export interface DocumentList {
  readonly register: string
  /** The field by which one is called. */
  readonly title: string
  /** Two fields with codes in their order, in which each record has its place. Nothing is worked out of the two. */
  readonly matrix?: { readonly across: string; readonly down: string }
}

export interface RoadmapDocument {
  readonly id: string
  readonly name: Text
  /** The register of which one record of a jurisdiction and a year is the text. */
  readonly text: string
  /** The field with the year, in the text and in every list. */
  readonly edition: string
  /** The field of the text with its classification. */
  readonly marking?: string
  readonly sections: readonly DocumentSection[]
  readonly lists: readonly DocumentList[]
}

export function defineDocument(document: RoadmapDocument): RoadmapDocument {
  return document
}
