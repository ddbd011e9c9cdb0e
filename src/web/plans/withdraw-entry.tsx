// Takes an entry of a plan away, with a reason.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, type ReactNode } from 'react'
import type { PlanEntry } from '#definition'
import { ReasonForm } from '../controls/reason-form.tsx'
import { attempt } from '../data/request.ts'
import { planWords as said } from '../words/review/plan-words.ts'

export function WithdrawEntry({ of }: { readonly of: PlanEntry }): ReactNode {
  const client = useQueryClient()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const take = async (reason: string) => {
    const params = { jurisdiction: of.jurisdiction, entry: of.id }
    const done = await attempt('withdrawPlanEntry', { params, body: { version: of.version, reason } })
    if ('refusal' in done) throw new Error(done.refusal.problems.map(({ what }) => what).join(' '))
    dialog.current?.close()
    await client.invalidateQueries({ queryKey: ['records'] })
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {said.remove}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{said.removeOne(of.name)}</h2>
        <ReasonForm
          label={said.reason}
          hint={said.reasonHint}
          confirm={said.remove}
          back={said.back}
          onSend={take}
          onBack={() => dialog.current?.close()}
        />
      </dialog>
    </>
  )
}
