/** Why the file system refused, in words; a reason of another sort is a bug of ours, and no refusal. */

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['ENOTDIR', 'a file stands where a folder is wanted'],
  ['EEXIST', 'a file stands where a folder is wanted'],
  ['EISDIR', 'a folder stands where a file is wanted'],
  ['ENOTEMPTY', 'a folder stands where a file is wanted'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOENT', 'there is no such place'],
  ['EBADF', 'it is closed'],
  // a path with a NUL in it
  ['ERR_INVALID_ARG_VALUE', 'its name holds a character that no file has'],
]);

/** Undefined for what is no error of the file system. */
export function refusalOf(error: unknown): string | undefined {
  const code = refusalCode(error);
  return code === undefined ? undefined : (REASONS.get(code) ?? code);
}

/** `ENOENT`. */
export function refusalCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return undefined;
  return REASONS.has(error.code) || 'syscall' in error ? error.code : undefined;
}
