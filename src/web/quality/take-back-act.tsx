// Takes back what was accepted together. Where something has changed since, the server says so, and the rest is asked for.
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ApiProblem } from '../data/api-problem.ts'
import { request } from '../data/request.ts'
import { numberText, words } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'

const said = qualityWorkWords.acts
const conflict = 409

interface Props {
  readonly act: string
  /** What to say beside it once it is done. */
  readonly onDone: (sentence: string) => void
}

export function TakeBackAct({ act, onDone }: Props): ReactNode {
  const client = useQueryClient()
  const [problem, setProblem] = useState('')
  const [isChanged, setChanged] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const takeBack = async (leaveChanged: boolean) => {
    setBusy(true)
    setProblem('')
    try {
      const { withdrawn } = await request('withdrawAct', { params: { id: act }, body: { leaveChanged } })
      onDone(said.undone(withdrawn, numberText(withdrawn)))
      await client.invalidateQueries()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : words.problems.unreadable)
      setChanged(error instanceof ApiProblem && error.details.status === conflict && !leaveChanged)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {problem !== '' && <span role="alert">{problem} </span>}
      <button type="button" disabled={isBusy} onClick={() => void takeBack(isChanged)}>
        {isChanged ? said.others : said.undo}
      </button>
    </>
  )
}
