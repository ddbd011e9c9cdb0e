// A document of a jurisdiction and an edition, to read and to print: cover, sections, and lists. Which one stands in the address.
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  answerTexts,
  findField,
  findRegister,
  recordFields,
  type RecordAnswer,
  type Register,
  type RoadmapDocument,
} from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { areaName } from '../data/names.ts'
import { useOwnPlace } from '../data/own-place.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { institutionName } from '../controls/choosing/institution-choices.ts'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { documentWords as said } from '../words/review/document-words.ts'
import { language, say, words } from '../words/index.ts'
import { BesideSection } from './document-beside.tsx'
import { ListInDocument } from './document-list.tsx'
import { editionQuery } from './document-queries.ts'

const route = getRouteApi('/documents')

const answerOf = (register: Register, { fields }: RecordAnswer, id: string): string => {
  const field = findField(recordFields(register), id)
  return field ? words.list(answerTexts(field, fields[id], language)) : ''
}

/** The year of a record as it is written in an address. */
function editionOf({ edition }: RoadmapDocument, fields: RecordAnswer['fields']): string {
  const answer = fields[edition]
  return typeof answer === 'number' || typeof answer === 'string' ? `${answer}` : ''
}

interface EditionProps {
  readonly document: RoadmapDocument
  readonly register: Register
  readonly jurisdiction: string
  readonly edition: string
  readonly text: RecordAnswer | undefined
}

function Cover({ document, register, jurisdiction, edition, text }: EditionProps): ReactNode {
  const roadmap = useRoadmap()
  const marking = text && document.marking ? answerOf(register, text, document.marking) : ''
  return (
    <header className="document-cover">
      <p className="notice">{said.draft}</p>
      <dl className="facts">
        <dt>{said.area}</dt>
        <dd>{areaName(roadmap, jurisdiction)}</dd>
        <dt>{said.edition}</dt>
        <dd>{edition}</dd>
        <dt>{said.marking}</dt>
        <dd>{marking === '' ? said.markingNone : marking}</dd>
        {text && (
          <>
            <dt>{said.closed}</dt>
            <dd>{answerOf(register, text, register.countsOn)}</dd>
            <dt>{said.keptBy}</dt>
            <dd>{institutionName(roadmap, { jurisdiction, institution: text.institution })}</dd>
          </>
        )}
      </dl>
      {!text && <p>{said.textNone}</p>}
      <p className="on-screen">
        {text ? (
          <Link
            to="/registers/$id/$jurisdiction/$record"
            params={{ id: register.id, jurisdiction, record: text.id }}
          >
            {said.write}
          </Link>
        ) : (
          <Link to="/registers/$id/new" params={{ id: register.id }}>
            {said.write}
          </Link>
        )}
      </p>
    </header>
  )
}

function Sections({ document, register, jurisdiction, edition, text }: EditionProps): ReactNode {
  const fields = recordFields(register)
  return document.sections.map((section) => {
    const field = findField(fields, section.field)
    if (!field) return null
    const written = text?.fields[field.id]
    const paragraphs = typeof written === 'string' ? written.split(/\n{2,}/) : []
    return (
      <section key={field.id} aria-labelledby={`section-${field.id}`}>
        <h2 id={`section-${field.id}`}>{say(field.name)}</h2>
        {paragraphs.map((one) => (
          <p key={one} className="prose said">
            {one}
          </p>
        ))}
        {paragraphs.length === 0 && (
          <p className="quiet">
            {said.notWritten} {field.help && say(field.help)}
          </p>
        )}
        <BesideSection section={section} jurisdiction={jurisdiction} edition={edition} />
      </section>
    )
  })
}

interface ChosenProps {
  readonly document: RoadmapDocument
  readonly register: Register
}

interface ChoicesProps {
  readonly jurisdiction: string
  /** Newest first. */
  readonly editions: readonly string[]
  readonly edition: string | undefined
}

function Choices({ jurisdiction, editions, edition }: ChoicesProps): ReactNode {
  const roadmap = useRoadmap()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <div className="controls">
      <Choice
        label={said.area}
        value={jurisdiction}
        options={roadmap.jurisdictions.map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={(id) => void navigate({ search: { ...search, jurisdiction: id, edition: undefined } })}
      />
      {edition !== undefined && (
        <Choice
          label={said.edition}
          value={edition}
          options={editions.map((id) => ({ id, name: id }))}
          onChoose={(id) => void navigate({ search: { ...search, jurisdiction, edition: id } })}
        />
      )}
    </div>
  )
}

function Chosen({ document, register }: ChosenProps): ReactNode {
  const roadmap = useRoadmap()
  const search = route.useSearch()
  const ownArea = useOwnPlace()?.jurisdiction
  const first = roadmap.jurisdictions.find(({ membership }) => membership === 'member')?.id
  const jurisdiction = search.jurisdiction ?? ownArea ?? first ?? ''
  const query = useAsked(editionQuery({ id: register.id, field: document.edition }, jurisdiction))
  return (
    <Loaded query={query}>
      {({ items }) => {
        const known = items.map(({ fields }) => editionOf(document, fields))
        const asked = search.edition ? [search.edition] : []
        const editions = [...new Set([...known, ...asked])].toSorted().toReversed()
        const edition = search.edition ?? editions[0]
        const text = items.find(({ fields }) => editionOf(document, fields) === edition)
        return (
          <>
            <Choices {...{ jurisdiction, editions, edition }} />
            {edition === undefined ? (
              <p>
                {said.textNone}{' '}
                <Link to="/registers/$id/new" params={{ id: register.id }}>
                  {said.write}
                </Link>
              </p>
            ) : (
              <article className="document" key={`${jurisdiction} ${edition}`}>
                <Cover {...{ document, register, jurisdiction, edition, text }} />
                <Sections {...{ document, register, jurisdiction, edition, text }} />
                {document.lists.map((list) => (
                  <ListInDocument
                    key={list.register}
                    field={document.edition}
                    {...{ list, jurisdiction, edition }}
                  />
                ))}
              </article>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

export function DocumentsPage(): ReactNode {
  const roadmap = useRoadmap()
  const { documents = [] } = roadmap
  const wanted = route.useSearch().document
  const document = documents.find(({ id }) => id === wanted) ?? documents[0]
  const register = document && findRegister(roadmap, document.text)
  return (
    <>
      <PageHeading title={document ? say(document.name) : said.title} lead={said.lead} />
      <SignedIn>
        {document && register ? (
          <Chosen document={document} register={register} />
        ) : (
          <p className="quiet">{said.none}</p>
        )}
      </SignedIn>
    </>
  )
}
