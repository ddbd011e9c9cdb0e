// A record that is to be looked at again, and the day by which.
export interface ReviewDue {
  readonly register: string
  readonly jurisdiction: string
  readonly institution: string
  readonly id: string
  /** What it is known by: the answers by which two records of the register are the same. */
  readonly name: string
  readonly due: string
}
