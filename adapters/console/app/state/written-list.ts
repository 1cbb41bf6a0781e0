/** @returns the words between commas: `Eltern, Azubis` becomes two. */
export function readWords(text: string): string[] {
  return [...new Set(text.split(',').map((one) => one.trim()))].filter((one) => one !== '')
}

/** @returns language codes between commas; what is no code is left out. */
export function readCodes(text: string): string[] {
  return readWords(text.toLowerCase()).filter((one) => /^[a-z]{2,3}$/.test(one))
}
