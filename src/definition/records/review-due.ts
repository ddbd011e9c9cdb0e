// A record that is to be looked at again, and the day by which.
export interface ReviewDue {
  readonly register: string
  readonly jurisdiction: string
  readonly institution: string
  readonly id: string
  readonly due: string
}
