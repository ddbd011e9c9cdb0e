// How an import that is taken in slices can end before its last one.

/** Thrown where the process ends before all is taken. It goes on by itself. */
export class ImportPaused extends Error {
  override name = 'ImportPaused'
  readonly id: string
  constructor(id: string) {
    super(`Import ${id} is not taken as a whole yet. It goes on by itself at the next start of Waymark.`)
    this.id = id
  }
}

/** Thrown where others, or the server, held it up time after time. What was taken stays, and the rest is taken later by itself. */
export class ImportHeldUp extends Error {
  override name = 'ImportHeldUp'
  readonly id: string
  constructor(id: string, cause: unknown) {
    super(
      `Import ${id} is not taken as a whole yet: something else in the database holds it up. It goes on by itself in a moment, at the latest at the next start of Waymark. Do not send the file again.`,
      { cause },
    )
    this.id = id
  }
}

/** Thrown where somebody undid the import while it was being taken; never leaves this room. */
export class ImportStopped extends Error {
  override name = 'ImportStopped'
}
