// The records of a report's document by their titles, for what is pinned to them and what changed in them.
import { useQuery } from '@tanstack/react-query'
import {
  documentOf,
  findField,
  findRegister,
  recordFields,
  type DocumentContent,
  type Roadmap,
  type Submission,
} from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import type { NamedRecord } from '../returning/pin-names.ts'
import { documentQuery, type AskedDocument } from './document-queries.ts'

type Of = Pick<Submission, 'product' | 'jurisdiction' | 'period'>

/** The question for the document of a report. */
export function askedWith(
  roadmap: Roadmap,
  { product, jurisdiction, period }: Of,
): AskedDocument | undefined {
  const document = documentOf(roadmap, product)
  return document && { document: document.id, jurisdiction, edition: period }
}

function titleOf(roadmap: Roadmap, { register: id, answers }: DocumentContent['listed'][number]): string {
  const list = (roadmap.documents ?? []).flatMap(({ lists }) => lists).find(({ register }) => register === id)
  const register = findRegister(roadmap, id)
  const field = list && register ? findField(recordFields(register), list.title) : undefined
  const answer = field && answers[field.id]
  return typeof answer === 'string' ? answer : ''
}

/** The records of a content by their titles. */
export const namedRecords = (roadmap: Roadmap, { listed, gone }: DocumentContent): NamedRecord[] =>
  [...listed, ...gone].map((one) => ({ register: one.register, id: one.id, title: titleOf(roadmap, one) }))

/** The same of a report, once its document is there; none of a report that submits none. */
export function useNamedRecords(of: Of & Pick<Submission, 'submits'>): readonly NamedRecord[] {
  const roadmap = useRoadmap()
  const asked = of.submits === 'document' ? askedWith(roadmap, of) : undefined
  const query = useQuery({
    ...documentQuery(asked ?? { document: '', jurisdiction: of.jurisdiction }),
    enabled: asked !== undefined,
  })
  return query.data ? namedRecords(roadmap, query.data) : []
}
