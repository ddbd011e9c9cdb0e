// What the work of an event is given, and what it gives back.
import type { Roadmap } from '#definition'
import type { Database, JobEffect, RaisedEvent } from '#storage'

export interface EventOffice {
  readonly db: Database
  readonly roadmap: Roadmap
  readonly now: Date
}

/** Looks who has to be told, and gives back what is to be written. */
export type EventWork = (office: EventOffice, event: RaisedEvent) => Promise<JobEffect>
