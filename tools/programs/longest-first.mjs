// The order in which the files of tests begin: those that take long first, so that the run does not end with one of them alone.
import { relative } from 'node:path'
import { BaseSequencer } from 'vitest/node'

/** What starts processes, servers and browsers, and what tries very many cases, takes long however short it is written. */
const takesLong = /^journeys\/|^src\/cli\/|\.property\.test\.ts$/

/** Vitest goes by the durations of the last run, and in a fresh clone, which knows none, by the sizes of files. */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const inUsualOrder = super.sort.bind(this)
    const usual = await inUsualOrder(files)
    if (usual.every((file) => this.ctx.cache.getTestSpecificationResult(file))) return usual
    const isLong = ({ moduleId }) => takesLong.test(relative(this.ctx.config.root, moduleId))
    // A process goes on to the next file only where the files that share processes stand together: they come last.
    const isShared = ({ project }) => !project.config.isolate
    const rankOf = (file) => Number(isShared(file)) * 2 + Number(!isLong(file))
    return usual.toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}
