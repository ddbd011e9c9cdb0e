// Sends again what did not get through, as soon as the connection is back; by itself, until it is stopped.
import { useEffect, useState } from 'react'

const pause = 10_000

export interface SendingAgain {
  readonly isWaiting: boolean
  readonly start: (send: () => void) => void
  readonly stop: () => void
}

export function useSendingAgain(): SendingAgain {
  const [waiting, setWaiting] = useState<{ readonly send: () => void } | null>(null)
  useEffect(() => {
    if (!waiting) return undefined
    const again = () => {
      if (navigator.onLine) waiting.send()
    }
    globalThis.addEventListener('online', again)
    const timer = setInterval(again, pause)
    return () => {
      globalThis.removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [waiting])
  return {
    isWaiting: waiting !== null,
    start: (send) => setWaiting({ send }),
    stop: () => setWaiting(null),
  }
}
