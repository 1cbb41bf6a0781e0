import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddingError } from '../../knowledge/embedder.ts'

/**
 * Checks a local model folder against its SHA256SUMS.
 *
 * @returns the digest of the sum file's contents, the model's identity.
 * @throws {EmbeddingError} `EMBEDDING_MODEL_INVALID` when the list or a file is missing or differs.
 */
export async function verifyModel(folder: string): Promise<string> {
  let list: string
  try {
    list = await readFile(join(folder, 'SHA256SUMS'), 'utf8')
  } catch (error) {
    throw new EmbeddingError(
      'EMBEDDING_MODEL_INVALID',
      `embedding: ${folder} has no SHA256SUMS; copy the whole model folder`,
      { cause: error },
    )
  }
  for (const row of list.split('\n').filter((text) => text.trim() !== '')) {
    const [expected, name] = row.trim().split(/\s+\*?/) as [string, string]
    const found = await digest(join(folder, name)).catch(() => undefined)
    if (found !== expected)
      throw new EmbeddingError(
        'EMBEDDING_MODEL_INVALID',
        `embedding: ${name} is ${found === undefined ? 'missing' : 'not the file that SHA256SUMS lists'}; copy the model again`,
      )
  }
  return createHash('sha256').update(list).digest('hex')
}

function digest(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha256')
    createReadStream(path)
      .on('error', reject)
      .on('data', (chunk) => hash.update(chunk))
      .on('end', () => resolve(hash.digest('hex')))
  })
}
