// Files that a reader takes away: a button each, and what is said where one could not be made.
import { useState, type ReactNode } from 'react'
import { ApiProblem } from '../data/api-problem.ts'
import { figureWords } from '../words/figure-words.ts'

interface FileToTake {
  readonly name: string
  /** Makes the file and saves it; rejects where it cannot. */
  readonly take: () => Promise<unknown>
}

interface Props {
  /** What the files are, for whoever hears the list. */
  readonly label: string
  readonly files: readonly FileToTake[]
  /** Further entries of the list, such as an address. */
  readonly children?: ReactNode
}

export function FileButtons({ label, files, children }: Props): ReactNode {
  const [failure, setFailure] = useState('')
  /** Why, where the server said it; a picture that a browser could not draw says nothing. */
  const told = (error: unknown) =>
    setFailure(error instanceof ApiProblem ? error.message : figureWords.chart.failed)
  return (
    <div className="on-screen">
      <ul className="inline-list downloads" aria-label={label}>
        {files.map(({ name, take }) => (
          <li key={name}>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                setFailure('')
                take().catch(told)
              }}
            >
              {name}
            </button>
          </li>
        ))}
        {children}
      </ul>
      {failure !== '' && <p role="alert">{failure}</p>}
    </div>
  )
}
