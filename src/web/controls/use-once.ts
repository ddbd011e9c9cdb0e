// One thing that is done and may fail: busy while it is under way, and what went wrong in words.
import { useState } from 'react'
import { words } from '../words/index.ts'

/** Does something once, and says what went wrong. */
export function useOnce(work: () => Promise<unknown>) {
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const go = async () => {
    setBusy(true)
    setFailure('')
    try {
      await work()
    } catch (error) {
      setFailure(error instanceof Error && error.message !== '' ? error.message : words.problems.unreadable)
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    void go()
  }
  return { failure, isBusy, go, submit }
}
