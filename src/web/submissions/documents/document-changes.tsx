// What of a document changed: in the version that was signed last, and since it was signed.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  documentChanges,
  findField,
  findRegister,
  recordFields,
  type DocumentAnswer,
  type DocumentChange,
  type Submission,
} from '#definition'
import { useAsked } from '../../data/import-queries.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Loaded } from '../../controls/loaded.tsx'
import { documentWords as said } from '../../words/review/document-words.ts'
import { say } from '../../words/index.ts'
import { pinName } from '../returning/pin-names.ts'
import { contentOf, documentQuery, type AskedDocument } from './document-queries.ts'
import { askedWith, namedRecords } from './named-records.ts'

const words = { new: said.isNew, gone: said.isGone, changed: said.changed } as const

interface ChangesProps {
  readonly before: DocumentAnswer
  readonly now: DocumentAnswer
  readonly text: string
}

function Changes({ before, now, text }: ChangesProps): ReactNode {
  const roadmap = useRoadmap()
  const records = [...namedRecords(roadmap, now), ...namedRecords(roadmap, before)]
  const register = findRegister(roadmap, text)
  const nameOf = ({ kind, of, which }: DocumentChange): string => {
    if (kind === 'section') {
      const field = register && findField(recordFields(register), of)
      return field ? say(field.name) : of
    }
    if (kind === 'signals') return `${said.signals}: ${say(findRegister(roadmap, of)?.name ?? { en: of })}`
    return pinName(roadmap, { element: of, part: which, paragraph: 0 }, records)
  }
  const changes = documentChanges(contentOf(before), contentOf(now))
  if (changes.length === 0) return <p className="quiet">{said.changesNone}</p>
  return (
    <ul>
      {changes.map((one) => (
        <li key={`${one.kind} ${one.of} ${one.which}`}>
          {nameOf(one)}: {words[one.change]}
        </li>
      ))}
    </ul>
  )
}

interface ComparedProps {
  readonly title: string
  readonly asked: AskedDocument
  readonly before: number
  readonly now: number | undefined
  readonly text: string
}

function Compared({ title, asked, before, now, text }: ComparedProps): ReactNode {
  const older = useAsked(documentQuery({ ...asked, version: before }))
  const newer = useAsked(documentQuery({ ...asked, version: now }))
  return (
    <>
      <h3>{title}</h3>
      <Loaded query={older}>
        {(was) => <Loaded query={newer}>{(is) => <Changes before={was} now={is} text={text} />}</Loaded>}
      </Loaded>
    </>
  )
}

function Versions({
  asked,
  of,
  text,
}: {
  readonly asked: AskedDocument
  readonly of: DocumentAnswer
  readonly text: string
}): ReactNode {
  const [before, last] = [of.versions.at(-2)?.number, of.versions.at(-1)?.number]
  if (last === undefined) return null
  const { document, jurisdiction, edition } = asked
  return (
    <>
      <p className="on-screen">
        <Link to="/documents" search={{ document, jurisdiction, edition, version: String(last) }}>
          {said.shownAsSigned(said.versionOf(String(of.versions.length), ''))}
        </Link>
      </p>
      {before !== undefined && <Compared title={said.sinceBefore} now={last} {...{ asked, before, text }} />}
      {of.version === null && (
        <Compared title={said.sinceSigned} before={last} now={undefined} {...{ asked, text }} />
      )}
    </>
  )
}

/** The document of a report: where it is read, and what changed in it. */
export function DocumentOfReport({ of }: { readonly of: Submission }): ReactNode {
  const roadmap = useRoadmap()
  const asked = askedWith(roadmap, of)
  const query = useAsked(documentQuery(asked ?? { document: '', jurisdiction: of.jurisdiction }))
  const text = roadmap.documents?.find(({ id }) => id === asked?.document)?.text ?? ''
  if (!asked) return null
  const { document, jurisdiction, edition } = asked
  return (
    <section aria-labelledby="document">
      <h2 id="document">{said.document}</h2>
      <p className="on-screen">
        <Link to="/documents" search={{ document, jurisdiction, edition }}>
          {said.asItStands}
        </Link>
      </p>
      <Loaded query={query}>{(answer) => <Versions asked={asked} of={answer} text={text} />}</Loaded>
    </section>
  )
}
