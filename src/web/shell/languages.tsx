// The languages of the workplace to choose from. The page is loaded anew in the other one; what was typed and is kept nowhere is asked about first.
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { language } from '../words/index.ts'
import { offeredHere } from '../words/offered.ts'
import { languageWords } from '../words/language-words.ts'

/** Fields that keep nothing: what is sought in a list stands in its address, and who signs in signs in again. */
const isTyping = ({ target }: Event) =>
  target instanceof Element && target.closest('form:not([role=search])') !== null

const hasForm = () => document.querySelector('form') !== null

/** Whether something was typed into a form of this page since it was opened or sent. */
function useTyped(path: string): () => boolean {
  const typedAt = useRef('')
  useEffect(() => {
    const note = (event: Event) => {
      if (isTyping(event)) typedAt.current = location.pathname
    }
    const forget = () => {
      typedAt.current = ''
    }
    addEventListener('input', note)
    addEventListener('submit', forget)
    return () => {
      removeEventListener('input', note)
      removeEventListener('submit', forget)
    }
  }, [])
  return () => typedAt.current === path && hasForm()
}

/** This page with its question in another language. */
function addressIn(path: string, question: string, tag: string): string {
  const search = new URLSearchParams(question)
  search.set('language', tag)
  return `${path}?${search.toString()}`
}

/** Forms of records, assessments and plans keep what is typed on this device, and ask by themselves. */
const keepsDrafts = () => document.querySelector('.form-bar, [data-keeps-draft]') !== null

export function Languages(): ReactNode {
  const place = useRouterState({
    select: ({ location: { pathname, searchStr } }) => ({ pathname, searchStr }),
  })
  const hasTyped = useTyped(place.pathname)
  const now = offeredHere.find(({ tag }) => tag === language)
  if (offeredHere.length < 2) return null
  const ask = (event: MouseEvent) => {
    if (hasTyped() && !keepsDrafts() && !confirm(languageWords.leave)) event.preventDefault()
  }
  const closeByKey = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return
    event.currentTarget.open = false
    event.currentTarget.querySelector('summary')?.focus()
  }
  const name = languageWords.now(now?.name ?? '')
  return (
    <details className="languages" {...{ onKeyDown: closeByKey }}>
      <summary title={name}>
        <span aria-hidden="true">{now?.short}</span>
        <span className="unseen">{name}</span>
      </summary>
      <ul>
        {offeredHere.map((one) => (
          <li key={one.tag}>
            <a
              href={addressIn(place.pathname, place.searchStr, one.tag)}
              lang={one.tag}
              hrefLang={one.tag}
              aria-current={one.tag === language ? 'true' : undefined}
              onClick={ask}
            >
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
