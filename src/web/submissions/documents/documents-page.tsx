// A document of a jurisdiction and an edition, to read and to print: cover, sections, and lists. Which one stands in the address.
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  answerTexts,
  findField,
  findRegister,
  recordFields,
  type DocumentAnswer,
  type Register,
  type RoadmapDocument,
} from '#definition'
import { useAsked } from '../../data/import-queries.ts'
import { areaName } from '../../data/names.ts'
import { useMayKeep } from '../../data/access/own-rights.ts'
import { useOwnPlace } from '../../data/own-place.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Choice } from '../../controls/choice.tsx'
import { institutionName } from '../../controls/choosing/institution-choices.ts'
import { Loaded } from '../../controls/loaded.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { SignedIn } from '../../controls/signed-in.tsx'
import { documentWords as said } from '../../words/review/document-words.ts'
import { language, momentText, say, words } from '../../words/index.ts'
import { stateName } from '../submission-queries.ts'
import { BesideSection } from './document-beside.tsx'
import { ListInDocument } from './document-list.tsx'
import { DocumentFiles } from './document-files.tsx'
import { documentQuery } from './document-queries.ts'
import { sectionAnchor } from './record-anchor.ts'

const route = getRouteApi('/documents')

const answerOf = (register: Register, { text }: DocumentAnswer, id: string): string => {
  const field = findField(recordFields(register), id)
  return field && text ? words.list(answerTexts(field, text.answers[field.id], language)) : ''
}

interface EditionProps {
  readonly document: RoadmapDocument
  readonly register: Register
  readonly of: DocumentAnswer
}

/** “Version 2, signed on 3 May”: versions are counted by the reader, and told apart by the step that signed them. */
function versionName({ versions }: DocumentAnswer, number: number): string {
  const at = versions.findIndex((one) => one.number === number)
  const moment = versions[at]?.at ?? null
  return said.versionOf(String(at + 1), moment === null ? '' : momentText(moment))
}

/** Whether it is signed, and as what it is shown. */
function Standing({ of }: { readonly of: DocumentAnswer }): ReactNode {
  const { version, versions, report } = of
  if (version !== null) return <p className="notice">{said.shownAsSigned(versionName(of, version))}</p>
  return (
    <>
      <p className="notice">{versions.length === 0 ? said.draft : said.draftAgain}</p>
      {report === null && <p className="quiet">{said.noReport}</p>}
    </>
  )
}

/** Where its text is written: the record, or a new one. */
function WriteLink({ of, register }: Omit<EditionProps, 'document'>): ReactNode {
  const mayKeep = useMayKeep()
  const { jurisdiction, keptBy } = of
  const institution = of.text ? (keptBy ?? undefined) : undefined
  if (of.version !== null || !mayKeep(register, { jurisdiction, institution })) return null
  return (
    <li>
      {of.text ? (
        <Link
          to="/registers/$id/$jurisdiction/$record"
          params={{ id: register.id, jurisdiction: of.jurisdiction, record: of.text.id }}
        >
          {said.write}
        </Link>
      ) : (
        <Link to="/registers/$id/new" params={{ id: register.id }}>
          {said.write}
        </Link>
      )}
    </li>
  )
}

function Ways({ of, register }: Omit<EditionProps, 'document'>): ReactNode {
  const { report, jurisdiction } = of
  return (
    <ul className="inline-list on-screen">
      <WriteLink of={of} register={register} />
      {report && (
        <li>
          <Link
            to="/submissions/$jurisdiction/$product/$report"
            params={{ jurisdiction, product: report.product, report: String(report.report) }}
          >
            {said.toReport}
          </Link>
        </li>
      )}
    </ul>
  )
}

function Cover({ document, register, of }: EditionProps): ReactNode {
  const roadmap = useRoadmap()
  const { jurisdiction, edition, report, text, keptBy } = of
  const marking = document.marking === undefined ? '' : answerOf(register, of, document.marking)
  return (
    <header className="document-cover">
      <Standing of={of} />
      <dl className="facts">
        <dt>{said.area}</dt>
        <dd>{areaName(roadmap, jurisdiction)}</dd>
        <dt>{said.edition}</dt>
        <dd>{edition}</dd>
        {report && (
          <>
            <dt>{said.state}</dt>
            <dd>{stateName(roadmap, report.state)}</dd>
          </>
        )}
        <dt>{said.marking}</dt>
        <dd>{marking === '' ? said.markingNone : marking}</dd>
        {text && (
          <>
            <dt>{said.closed}</dt>
            <dd>{answerOf(register, of, register.countsOn)}</dd>
          </>
        )}
        {keptBy !== null && (
          <>
            <dt>{said.keptBy}</dt>
            <dd>{institutionName(roadmap, { jurisdiction, institution: keptBy })}</dd>
          </>
        )}
      </dl>
      {!text && <p>{said.textNone}</p>}
      <Ways of={of} register={register} />
      <DocumentFiles of={of} />
    </header>
  )
}

function Sections({ document, register, of }: EditionProps): ReactNode {
  const fields = recordFields(register)
  return document.sections.map((section) => {
    const field = findField(fields, section.field)
    if (!field) return null
    const written = of.text?.answers[field.id]
    const paragraphs = typeof written === 'string' ? written.split(/\n{2,}/) : []
    const id = sectionAnchor(field.id)
    return (
      <section key={field.id} aria-labelledby={id}>
        <h2 id={id}>{say(field.name)}</h2>
        {paragraphs.map((one) => (
          <p key={one} className="prose said">
            {one}
          </p>
        ))}
        {paragraphs.length === 0 && (
          <p className="quiet">
            {said.notWritten} {of.version === null && field.help && say(field.help)}
          </p>
        )}
        <BesideSection section={section} of={of} />
      </section>
    )
  })
}

function Choices({ of }: { readonly of: DocumentAnswer }): ReactNode {
  const roadmap = useRoadmap()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { jurisdiction, edition, version, versions } = of
  const editions = [...new Set([...of.editions, ...(edition === null ? [] : [edition])])].toSorted()
  const go = (next: { edition?: string | undefined; version?: string | undefined }) =>
    void navigate({ search: { document: search.document, jurisdiction, ...next } })
  return (
    <div className="controls">
      <Choice
        label={said.area}
        value={jurisdiction}
        options={roadmap.jurisdictions.map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={(id) => void navigate({ search: { document: search.document, jurisdiction: id } })}
      />
      {edition !== null && (
        <Choice
          label={said.edition}
          value={edition}
          options={editions.toReversed().map((id) => ({ id, name: id }))}
          onChoose={(id) => go({ edition: id })}
        />
      )}
      {edition !== null && versions.length > 0 && (
        <Choice
          label={said.version}
          value={version === null ? '' : String(version)}
          none={said.asItStands}
          options={versions.map(({ number }) => ({ id: String(number), name: versionName(of, number) }))}
          onChoose={(id) => go({ edition, version: id === '' ? undefined : id })}
        />
      )}
    </div>
  )
}

interface ChosenProps {
  readonly document: RoadmapDocument
  readonly register: Register
}

function Chosen({ document, register }: ChosenProps): ReactNode {
  const roadmap = useRoadmap()
  const { jurisdiction: wanted, edition, version } = route.useSearch()
  const ownArea = useOwnPlace()?.jurisdiction
  const mayKeep = useMayKeep()
  const first = roadmap.jurisdictions.find(({ membership }) => membership === 'member')?.id
  const jurisdiction = wanted ?? ownArea ?? first ?? ''
  const number = version === undefined ? undefined : Number(version)
  const query = useAsked(documentQuery({ document: document.id, jurisdiction, edition, version: number }))
  return (
    <Loaded query={query}>
      {(of) => (
        <>
          <Choices of={of} />
          {of.edition === null ? (
            <p>
              {said.textNone}{' '}
              {mayKeep(register, { jurisdiction }) && (
                <Link to="/registers/$id/new" params={{ id: register.id }}>
                  {said.write}
                </Link>
              )}
            </p>
          ) : (
            <article className="document" key={`${jurisdiction} ${of.edition} ${of.version}`}>
              <Cover {...{ document, register, of }} />
              <Sections {...{ document, register, of }} />
              {document.lists.map((list) => (
                <ListInDocument key={list.register} list={list} of={of} />
              ))}
            </article>
          )}
        </>
      )}
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
