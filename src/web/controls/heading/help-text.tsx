// What the help says of one page.
import type { ReactNode } from 'react'
import { helpWords } from '../../words/help-words.ts'

/** Paths of pages for which there is help. */
type HelpPath = keyof typeof helpWords

const isHelpPath = (path: string): path is HelpPath => Object.hasOwn(helpWords, path)

export function HelpText({ path }: { readonly path: string }): ReactNode {
  return isHelpPath(path) ? <p>{helpWords[path]}</p> : null
}
