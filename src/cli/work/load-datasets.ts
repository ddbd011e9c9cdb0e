// Loads the data files that ship with a roadmap.
import { join } from 'node:path'
import { Refused } from '#definition'
import { loadFile } from '#intake'
import { administrator, type Database } from '#storage'
import { toldLines } from '../printing/index.ts'
import { startBar, type Settings } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

/**
 * Loads the data files of the roadmap; those taken before are left alone. Beside invented records only what these are
 * read against: with how many people live somewhere their rates can be worked out.
 */
export async function loadDatasets(
  { roadmap, roadmapFolder }: Pick<Settings, 'roadmap' | 'roadmapFolder'>,
  db: Database,
  isInvented: boolean,
): Promise<void> {
  const datasets = isInvented ? roadmap.datasets.filter(({ isContext }) => isContext) : roadmap.datasets
  if (datasets.length === 0) return
  const what = isInvented ? word('figures-that-invented-records-are') : word('published-figures')
  const bar = startBar(word('loading-the', { what }))
  let added = 0
  for (const [at, { file, isContext }] of datasets.entries()) {
    const path = join(roadmapFolder, file)
    const result = await loadFile(db, administrator, {
      ...{ roadmap, path, isShipped: true },
      ...(isContext ? { isContext } : {}),
    })
    if (!result.isTaken)
      throw new Refused('data-file-problems', { file, problems: toldLines(path, result) }, 'bad-request')
    added += result.added
    bar.advance((at + 1) / datasets.length)
  }
  bar.done(added === 0 ? word('the-are-loaded', { what }) : word('so-many-loaded', { added, what }))
}
