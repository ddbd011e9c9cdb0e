// The button with which a deputy begins to act for somebody.
import type { ReactNode } from 'react'
import { request } from '../../data/request.ts'
import { useSeeAnew } from '../../data/access/see-anew.ts'
import { accessWords } from '../../words/people/access-words.ts'
import { useOnce } from '../use-once.ts'

const own = accessWords.deputies

export function ActFor({ person, name }: { readonly person: string; readonly name: string }): ReactNode {
  const seeAnew = useSeeAnew()
  const { failure, isBusy, go } = useOnce(async () => {
    await request('actFor', { body: { person } })
    await seeAnew()
  })
  return (
    <>
      <button type="button" disabled={isBusy} aria-label={own.actOf(name)} onClick={() => void go()}>
        {own.act}
      </button>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  )
}
