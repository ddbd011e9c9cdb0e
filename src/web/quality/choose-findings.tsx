// Findings of one rule, of which some or all are chosen: to accept them together, or to ask their source.
import { useState, type ReactNode } from 'react'
import type { AcceptedTogether, FindingsQuery, StandingFinding } from '#definition'
import { request } from '../data/request.ts'
import { numberText, words } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'
import { AcceptChosen } from './accept-chosen.tsx'
import { FindingList } from './finding-list.tsx'
import { TakeBackAct } from './take-back-act.tsx'
import { useMayAccept } from './use-may-accept.ts'

const said = qualityWorkWords.choosing
/** So many are asked for at once where all of a list are chosen; the server gives fewer where they are long. */
const atOnce = 1000

/** All open findings of the list, page after page. */
async function readOpen(asked: FindingsQuery): Promise<StandingFinding[]> {
  const found: StandingFinding[] = []
  let cursor: string | undefined
  do {
    const page = await request('findings', { query: { ...asked, limit: atOnce, cursor } })
    found.push(...page.findings.filter(({ accepted }) => !accepted))
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return found
}

function useChosen() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, StandingFinding>>(new Map())
  return {
    chosen: [...chosen.values()],
    has: (id: string) => chosen.has(id),
    choose: (all: readonly StandingFinding[]) => setChosen(new Map(all.map((one) => [one.id, one]))),
    turn: (one: StandingFinding) =>
      setChosen((before) => {
        const after = new Map(before)
        if (!after.delete(one.id)) after.set(one.id, one)
        return after
      }),
  }
}

/** What became of it, and the way back. */
function Done({ done }: { readonly done: AcceptedTogether }): ReactNode {
  const [undone, setUndone] = useState('')
  const { act, accepted, before, changed } = done
  if (undone !== '') return <p role="status">{undone}</p>
  return (
    <div className="notice" role="status">
      <p>
        {said.done(accepted, numberText(accepted))}
        {before > 0 && ` ${said.before(before, numberText(before))}`}
        {changed.length > 0 && ` ${said.changed(changed.length, numberText(changed.length))}`}
      </p>
      {accepted > 0 && (
        <p>
          <TakeBackAct act={act} onDone={setUndone} />
        </p>
      )}
    </div>
  )
}

interface Props {
  readonly asked: FindingsQuery
  readonly none: string
  /** The name of the rule. */
  readonly rule: string
  /** How many of them are open. */
  readonly open: number
}

export function ChooseFindings({ asked, none, rule, open }: Props): ReactNode {
  const { chosen, has, choose, turn } = useChosen()
  const mayAccept = useMayAccept()
  const [done, setDone] = useState<AcceptedTogether>()
  const [problem, setProblem] = useState('')
  const chooseAll = async () => {
    setProblem('')
    try {
      choose(await readOpen(asked))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : words.problems.unreadable)
    }
  }
  const finish = (so: AcceptedTogether) => {
    setDone(so)
    choose([])
  }
  return (
    <>
      {open > 0 && (
        <p className="actions on-screen">
          <button type="button" onClick={() => void chooseAll()}>
            {said.all(open, numberText(open))}
          </button>
          {chosen.length > 0 && (
            <button type="button" onClick={() => choose([])}>
              {said.clear}
            </button>
          )}
          {mayAccept && <AcceptChosen chosen={chosen} rule={rule} onDone={finish} />}
          <span role="status">{said.chosen(chosen.length, numberText(chosen.length))}</span>
        </p>
      )}
      {problem !== '' && <p role="alert">{problem}</p>}
      {done && <Done key={done.act} done={done} />}
      <FindingList asked={asked} none={none} choosing={{ has, turn }} />
    </>
  )
}
