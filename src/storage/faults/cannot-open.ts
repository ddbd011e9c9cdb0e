// The one error of this room: the database cannot be used, said in a sentence an operator can act on.

/** Thrown when the database cannot be opened or upgraded. The message is complete and carries no secret. */
export class CannotOpen extends Error {
  override name = 'CannotOpen'
}
