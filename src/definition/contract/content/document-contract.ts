// What the doors say of documents that are put together from records and figures.
import type { RoadmapDocument } from '../../roadmap/index.ts'
import { codes, listOf, object, optional, sameAs, text } from '../schema-parts.ts'
import { textInLanguages as words } from './unit-contract.ts'

export const roadmapDocument = sameAs<RoadmapDocument>()(
  'RoadmapDocument',
  object({
    ...{ id: text, name: words, text, edition: text, marking: optional(text) },
    sections: listOf(
      object({
        field: text,
        figures: optional(
          listOf(object({ indicator: text, shows: optional(listOf(text)), codes: optional(codes) })),
        ),
        signals: optional(listOf(text)),
      }),
    ),
    lists: listOf(
      object({
        ...{ register: text, title: text },
        matrix: optional(object({ across: text, down: text })),
      }),
    ),
  }),
)
