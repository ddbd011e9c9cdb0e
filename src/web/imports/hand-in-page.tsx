// A file of figures is chosen, looked at, and taken whole or not at all.
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { LoadAnswer } from '#definition'
import { PageHeading } from '../controls/page-heading.tsx'
import { NoAccess } from '../data/api-problem.ts'
import { useMayHandIn } from '../data/access/figure-rights.ts'
import { useAskAgain } from '../person/access.ts'
import { SignedIn } from '../controls/signed-in.tsx'
import { importWords } from '../words/import-words.ts'
import { numberText, words } from '../words/index.ts'
import { PlanProblems } from './plan/plan-problems.tsx'
import { Remarks } from './plan/remarks.tsx'
import { SendFileForm } from './send-file-form.tsx'
import { figuresId } from './mapping/figures-id.ts'
import { handInFigures, uploadFile } from './upload-file.ts'

const { figures: said, file: fileWords } = importWords
const noWish = { jurisdiction: '', institution: '', source: '', mapping: '' }

/** Sends the file to be looked at or taken; gives what became of it, or says why not. */
function useHandingIn() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const askAgain = useAskAgain()
  const [answer, setAnswer] = useState<LoadAnswer>()
  const [percent, setPercent] = useState<number>()
  const [failure, setFailure] = useState('')
  const forget = (why = '') => {
    setAnswer(undefined)
    setFailure(why)
  }
  const sending = async (work: () => Promise<void>) => {
    forget()
    setPercent(0)
    try {
      await work()
    } catch (error) {
      if (error instanceof NoAccess) askAgain()
      else setFailure(error instanceof Error ? error.message : words.problems.unreadable)
    } finally {
      setPercent(undefined)
    }
  }
  const send = (file: File, isTrial: boolean) =>
    sending(async () => {
      const told = await handInFigures(file, isTrial, setPercent)
      setAnswer(told)
      if (told.isTaken) await queries.invalidateQueries()
    })
  /** Goes where a sheet of other columns is understood, as one of records is. */
  const map = (file: File) =>
    sending(async () => {
      const { id } = await uploadFile(file, { ...noWish, register: figuresId, name: file.name }, setPercent)
      await navigate({ to: '/imports/$import', params: { import: id } })
    })
  return { answer, percent, failure, send, map, forget }
}

function summaryOf({ isTaken, isRepeated, rows, added, problemCount }: LoadAnswer): string {
  if (isRepeated) return said.repeated
  if (problemCount > 0) return said.faulty(rows, numberText(rows))
  const counts = [numberText(rows), numberText(added)] as const
  if (!isTaken) return said.would(rows, ...counts)
  return added > 0 ? said.taken(rows, ...counts) : said.noneNew(rows, numberText(rows))
}

function headingOf({ isTaken, isRepeated, added, withdrawn }: LoadAnswer): string {
  if (!isTaken && !isRepeated) return said.outcome
  return added + withdrawn > 0 && !isRepeated ? said.takenHeading : said.nothingNewHeading
}

/** Whether rows could be read: of a file that cannot be read to its end nobody can say more, and none of it is taken. */
const isReadable = ({ problems }: Pick<LoadAnswer, 'problems'>) =>
  problems.some(({ kind }) => !kind.startsWith('file-'))

interface WayOnProps {
  readonly lead: string
  readonly action: string
  readonly onMap: () => void
}

function WayOn({ lead, action, onMap }: WayOnProps): ReactNode {
  return (
    <>
      <p>{lead}</p>
      <p className="actions">
        <button type="button" onClick={onMap}>
          {action}
        </button>
      </p>
    </>
  )
}

/** Why nothing is taken, and where sheets of other columns, and the good rows of this one, are seen to. */
function Blocked({ answer, onMap }: Pick<WayOnProps, 'onMap'> & { readonly answer: LoadAnswer }): ReactNode {
  return (
    <>
      <p className="notice">{said.blocked}</p>
      {isReadable(answer) && (
        <>
          <WayOn lead={said.ownLayout} action={said.ownLayoutButton} onMap={onMap} />
          {answer.rows > 0 && <WayOn lead={said.partly} action={said.partlyButton} onMap={onMap} />}
        </>
      )}
    </>
  )
}

/** What the file says, what is wrong with it, and the button that takes it. */
function Outcome({
  answer,
  onTake,
  onMap,
}: {
  readonly answer: LoadAnswer
  readonly onTake: () => void
  readonly onMap: () => void
}): ReactNode {
  const { isTaken, isRepeated, problemCount, problems, groups, table } = answer
  const faults = { problems, groups, table, isReadable: true, counts: { problems: problemCount } }
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{headingOf(answer)}</h2>
      <p role="status">{summaryOf(answer)}</p>
      <Remarks remarks={answer.remarks} />
      {!isTaken && !isRepeated && (
        <>
          <PlanProblems plan={faults} />
          {problemCount > 0 ? (
            <Blocked answer={answer} onMap={onMap} />
          ) : (
            <p className="actions">
              <button type="button" className="main-button" onClick={onTake}>
                {said.take}
              </button>
            </p>
          )}
        </>
      )}
      {isTaken && (
        <p>
          <a href="/about-the-data#loads">{said.toLoads}</a>
        </p>
      )}
    </section>
  )
}

function FiguresForm(): ReactNode {
  const { answer, percent, failure, send, map, forget } = useHandingIn()
  const [file, setFile] = useState<File>()
  const choose = (chosen: File) => {
    setFile(chosen)
    forget()
  }
  const submit = (chosen: File | undefined) => {
    if (chosen) void send(chosen, true)
    else forget(fileWords.none)
  }
  const sending = { file, percent, failure, onFile: choose, onSend: submit }
  return (
    <>
      <SendFileForm {...sending} action={said.look} />
      {answer && file && (
        <Outcome answer={answer} onTake={() => void send(file, false)} onMap={() => void map(file)} />
      )}
    </>
  )
}

/** Where figures are handed in. */
export function HandInPage(): ReactNode {
  const mayHandIn = useMayHandIn()
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <p>
        {said.forms} <a href="/indicators">{words.kpis}</a>
      </p>
      <SignedIn>{mayHandIn ? <FiguresForm /> : <p>{said.readOnly}</p>}</SignedIn>
    </>
  )
}
