// What many suites share: it sets nothing up by being imported, since suites that share a process import it once for all of them.
const isTest = (path) => /\.test\.(?:ts|tsx|mjs)$/.test(path)
const hookAtImport = /^(?:before|after)(?:All|Each)\(/

/** Hooks that a file beside tests registers when it is imported, in files given as path → text. */
export function testHookFaults(texts) {
  return [...texts].flatMap(([path, text]) => {
    if (!/\.(?:ts|tsx|mjs)$/.test(path) || isTest(path)) return []
    return text.split('\n').flatMap((line, index) => {
      const found = hookAtImport.exec(line)?.[0]
      const why = 'only the first suite of a process would have it; put it into a function that suites call'
      return found === undefined
        ? []
        : [`${path}:${index + 1}: sets tests up when it is imported (${found.slice(0, -1)}); ${why}`]
    })
  })
}
