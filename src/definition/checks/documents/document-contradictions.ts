// What contradicts itself in documents: registers, fields, indicators and shows that are not there.
import { contradiction } from '../../problems/index.ts'
import { findField, recordFields } from '../../registers/index.ts'
import { findIndicator, findRegister, type Roadmap, type RoadmapDocument } from '../../roadmap/index.ts'

/** Fields of a register that have to be there, of these kinds. */
function fieldsMissing(
  roadmap: Roadmap,
  at: string,
  { register: id, wanted }: { register: string; wanted: readonly (readonly [string, string])[] },
): string[] {
  const register = findRegister(roadmap, id)
  if (!register) return [contradiction('no-register', { at, register: id })]
  return wanted
    .filter(([field, kind]) => {
      const found = findField(recordFields(register), field)
      return !found || (kind !== '' && found.kind !== kind)
    })
    .map(([field]) => contradiction('no-field', { at, field }))
}

function ofDocument(roadmap: Roadmap, document: RoadmapDocument): string[] {
  const { id, text, edition, marking, sections, lists } = document
  const at = contradiction('thing-document', { id })
  const figures = sections.flatMap((section) => section.figures ?? [])
  const watched = sections.flatMap((section) => section.signals ?? [])
  return [
    ...fieldsMissing(roadmap, at, {
      register: text,
      wanted: [
        [edition, 'year'],
        ...(marking === undefined ? [] : [[marking, 'code'] as const]),
        ...sections.map(({ field }) => [field, 'long-text'] as const),
      ],
    }),
    ...lists.flatMap(({ register, title, matrix }) =>
      fieldsMissing(roadmap, at, {
        register,
        wanted: [
          [edition, 'year'],
          [title, ''],
          ...(matrix
            ? ([
                [matrix.across, 'code'],
                [matrix.down, 'code'],
              ] as const)
            : []),
        ],
      }),
    ),
    ...figures
      .filter(({ indicator, shows = [] }) => {
        const found = findIndicator(roadmap, indicator)
        return !found || shows.some((show) => !(show in found.shows))
      })
      .map(({ indicator }) => contradiction('document-no-figure', { at, indicator })),
    ...watched
      .filter((register) => !findRegister(roadmap, register)?.isWatched)
      .map((register) => contradiction('document-not-watched', { at, register })),
  ]
}

/** Every contradiction in the documents of a roadmap, as sentences. */
export const documentContradictions = (roadmap: Roadmap): string[] =>
  (roadmap.documents ?? []).flatMap((document) => ofDocument(roadmap, document))
