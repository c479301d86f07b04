// Node's own JSON: from text and to text. It reads no types and keeps no rules; it is the fastest there is to be had.
import { digest, text } from './workloads.mjs'

const files = { '2 KB': 'resource-2kb.json', '46 KB': 'resource-46kb.json', '1 MB': 'large/resource-1mb.json' }

export const reads = () => lanes('json-read', document => () => Object.keys(JSON.parse(document)).length)

export const writes = () =>
  lanes('json-write', document => {
    const resource = JSON.parse(document)
    return () => JSON.stringify(resource).length
  })

function* lanes(path, pass) {
  for (const [size, file] of Object.entries(files)) {
    const document = text(file)
    yield { path, size, system: 'node JSON', operations: 1, pass: pass(document), answers: () => written(document) }
  }
}

function written(document) {
  const again = JSON.stringify(JSON.parse(document))
  return [again.length, digest(codes(again)) | 0]
}

function* codes(letters) {
  for (let i = 0; i < letters.length; i++) {
    yield letters.charCodeAt(i)
  }
}
