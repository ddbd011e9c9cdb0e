// A reporter for vitest: at the end it names every test that was skipped, and why. A silent skip looks like a pass.

const place = (test) => `${test.module.relativeModuleId}: ${test.fullName}`

function skippedIn(modules) {
  return modules.flatMap((module) =>
    [...module.children.allTests('skipped')].map((test) => ({
      place: place(test),
      reason: test.result().note ?? 'no reason given',
    })),
  )
}

/** Vitest wants a class of its reporters. */
export class SkippedTests {
  onTestRunEnd(modules) {
    const skipped = Map.groupBy(skippedIn(modules), ({ reason }) => reason)
    for (const [reason, tests] of skipped) {
      console.log(`\n${tests.length} skipped: ${reason}`)
      for (const test of tests) console.log(`  ${test.place}`)
    }
  }
}
