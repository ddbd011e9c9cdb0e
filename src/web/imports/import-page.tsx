// An import under way: its progress, the sheet and mapping, what would happen, and what became of it.
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import {
  type ImportAnswer,
  type ImportChoice,
  type Mapping,
  type Register,
  type TextReading,
} from '#definition'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { NotFound } from '../controls/not-found.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { request } from '../data/request.ts'
import { SignedIn } from '../controls/signed-in.tsx'
import { importWords } from '../words/import-words.ts'
import { numberText, say, words } from '../words/index.ts'
import { CommitForm } from './plan/commit-form.tsx'
import { FileReading } from './file-reading.tsx'
import { importQuery, isBusy, mappingsQuery, useAsked } from '../data/import-queries.ts'
import { FiguresOutcome, ImportOutcome } from './plan/import-outcome.tsx'
import { findSheet, isOfFigures } from './mapping/figure-sheet.ts'
import { MappingEditor } from './mapping-editor.tsx'
import { planInWords } from './plan/plan-in-words.ts'
import { PlanView } from './plan/plan-view.tsx'

const { page: pageWords } = importWords

function Progress({ answer }: { readonly answer: ImportAnswer }): ReactNode {
  const said = answer.state === 'committing' ? pageWords.committing : pageWords.reading
  // read aloud only now and then, however often it changes
  const spoken = answer.progress - (answer.progress % 20_000)
  return (
    <section className="import-progress">
      <progress aria-label={said('')} />
      <p aria-hidden="true">{said(numberText(answer.progress))}</p>
      <p role="status" className="unseen">
        {said(numberText(spoken))}
      </p>
      <p className="quiet">{pageWords.stay}</p>
    </section>
  )
}

interface Props {
  readonly answer: ImportAnswer
  readonly register: Register
}

/** What can be asked of an import; what is refused is said. */
function useDeeds({ id, reading }: ImportAnswer, register: Register) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [failure, setFailure] = useState('')
  const [isSending, setSending] = useState(false)
  const run = (work: Promise<unknown>, then: () => unknown) => {
    setFailure('')
    setSending(true)
    work
      .then(then)
      .catch((error: unknown) =>
        setFailure(error instanceof Error ? error.message : words.problems.unreadable),
      )
      .finally(() => setSending(false))
  }
  const params = { id }
  const look = () => queries.invalidateQueries({ queryKey: ['records'] })
  return {
    failure,
    isSending,
    read: (
      mapping: Mapping | null,
      otherwise: { table?: string; text?: TextReading; sheets?: 'alike' | [] } = {},
    ) => run(request('readImportAgain', { params, body: { mapping, ...otherwise } }), look),
    commit: (choice: ImportChoice) =>
      run(request('commitImport', { params, body: { ...choice, reading } }), look),
    drop: () => {
      if (!confirm(pageWords.dropSure)) return
      run(request('dropImport', { params }), () =>
        isOfFigures(register)
          ? navigate({ to: '/hand-in-figures' })
          : navigate({ to: '/registers/$id/import', params: { id: register.id } }),
      )
    },
  }
}

function Alert({ text, kind }: { readonly text: string; readonly kind: 'problem' | 'notice' }): ReactNode {
  if (text === '') return null
  return (
    <p role="alert" className={kind}>
      {text}
    </p>
  )
}

type Editing = Pick<ComponentProps<typeof MappingEditor>, 'onTry' | 'onUnread'>

function MappingStep({ answer, register, ...editing }: Props & Editing): ReactNode {
  const { data, error } = useAsked(mappingsQuery(register.id))
  if (answer.headings.length === 0) return null
  if (isOwnLayout(answer)) return <p>{importWords.mapping.own}</p>
  if (data === undefined && error === null) return null
  return (
    <details open={answer.plan?.isReadable !== true} className="mapping-step">
      <summary>{importWords.mapping.heading}</summary>
      <MappingEditor answer={answer} register={register} saved={data?.items ?? []} {...editing} />
    </details>
  )
}

/** Was it only looked at, before anybody said what its columns fill? */
const isFirst = (answer: ImportAnswer) =>
  !isOwnLayout(answer) && (answer.mapping === null || answer.mapping.columns.length === 0)

const isOwnLayout = ({ suggestion, mapping }: ImportAnswer) => suggestion === null && mapping === null

type Deeds = ReturnType<typeof useDeeds>

function Deciding({ answer, register, deeds }: Props & { readonly deeds: Deeds }): ReactNode {
  const { plan, mapping, failure, result, id } = answer
  // without headings there is nothing to map, and what is wrong with the file is all there is to say
  const isFirstLook = isFirst(answer) && answer.headings.length > 0
  const told = plan && planInWords(register, plan, isOwnLayout(answer))
  const isUnread = useRef(false)
  /** Reads the file anew, unless somebody wants to keep what the screen says and the file was not read with. */
  const anew = (read: () => void) => {
    if (!isUnread.current || confirm(importWords.mapping.loseSure)) read()
  }
  return (
    <>
      <Alert kind="problem" text={failure ?? ''} />
      <Alert kind="notice" text={result ? importWords.result.notTaken : ''} />
      <FileReading
        answer={answer}
        onSheet={(table) => anew(() => deeds.read(null, { table, sheets: [] }))}
        onAllSheets={() => anew(() => deeds.read(mapping, { table: answer.table, sheets: 'alike' }))}
        onText={(text) => anew(() => deeds.read(mapping, { text }))}
      />
      <MappingStep
        {...{ answer, register }}
        onTry={(tried) => deeds.read(tried)}
        onUnread={(is) => {
          isUnread.current = is
        }}
      />
      <Alert kind="problem" text={deeds.failure} />
      {told && <PlanView id={id} plan={told} isFirstLook={isFirstLook} />}
      {plan?.isReadable && <CommitForm plan={plan} onCommit={deeds.commit} />}
      <p className="actions">
        <button type="button" onClick={deeds.drop}>
          {pageWords.drop}
        </button>
      </p>
    </>
  )
}

/** Whether the step is at work, and which reading of the file it shows, in one word to compare. */
const stepOf = (answer: ImportAnswer, isWaiting: boolean) => `${isWaiting} ${answer.reading} ${answer.state}`

function ImportStep({ answer, register, deeds }: Props & { readonly deeds: Deeds }): ReactNode {
  // what was sent is under way: nobody goes on in a step that is about to be replaced
  if (deeds.isSending || isBusy(answer)) return <Progress answer={answer} />
  if (answer.state === 'committed' && answer.result && isOfFigures(register))
    return <FiguresOutcome result={answer.result} />
  if (answer.state === 'committed' && answer.result)
    return <ImportOutcome result={answer.result} jurisdiction={answer.jurisdiction} register={register} />
  // a reading that is finished begins the screen anew
  return <Deciding key={answer.reading} {...{ answer, register, deeds }} />
}

/** The step that an import is at. When the file was read anew, or taken, the focus goes to what came of it. */
function Import(props: Props): ReactNode {
  const step = useRef<HTMLDivElement>(null)
  const deeds = useDeeds(props.answer, props.register)
  const now = stepOf(props.answer, deeds.isSending || isBusy(props.answer))
  const before = useRef(now)
  useEffect(() => {
    if (before.current !== now) step.current?.focus()
    before.current = now
  }, [now])
  return (
    <div ref={step} tabIndex={-1} className="import-step">
      <ImportStep {...props} deeds={deeds} />
    </div>
  )
}

function OpenedImport({ id }: { readonly id: string }): ReactNode {
  const roadmap = useRoadmap()
  const query = useAsked(importQuery(id))
  return (
    <Loaded query={query}>
      {(answer) => {
        const register = findSheet(roadmap, answer.register)
        if (!register) return <NotFound />
        return (
          <>
            <p className="lead">
              {answer.file} →{' '}
              {isOfFigures(register) ? (
                say(register.name)
              ) : (
                <Link to="/registers/$id" params={{ id: register.id }} search={{}}>
                  {say(register.name)}
                </Link>
              )}
            </p>
            {answer.plan && answer.plan.source !== '' && (
              <p className="quiet">
                {isOfFigures(register) ? pageWords.figuresFile : pageWords.source(answer.plan.source)}
              </p>
            )}
            <Import answer={answer} register={register} />
          </>
        )
      }}
    </Loaded>
  )
}

/** The page of one import. */
export function ImportPage(): ReactNode {
  const { import: id = '' } = useParams({ strict: false })
  return (
    <>
      <PageHeading title={importWords.label} />
      <SignedIn>
        <OpenedImport key={id} id={id} />
      </SignedIn>
    </>
  )
}
