/** Path arithmetic on text alone: `/` and `\` both divide, `/` is written. */

/** The folder a file stands in, '.' where none is named. */
export function folderOf(file: string): string {
  const parts = file.split(/[\\/]/);
  if (parts.length === 1) return '.';
  return parts.slice(0, -1).join('/') || '/';
}

/** The last part of a path. */
export function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** The file's name without its ending: the id of what is written in it. */
export function idOf(file: string): string {
  return nameOf(file).replace(/\.[A-Za-z0-9]+$/, '');
}

/** The path of `to` as seen from a folder, with `.` and `..` worked out; an absolute `to` stays as it is. */
export function join(folder: string, to: string): string {
  const isAbsolute = (path: string): boolean => /^([\\/]|[A-Za-z]:)/.test(path);
  const whole = isAbsolute(to) ? to : `${folder}/${to}`;
  const kept: string[] = [];
  for (const part of whole.split(/[\\/]/)) {
    if (part === '.' || part === '') continue;
    const last = kept.at(-1);
    if (part === '..' && last !== undefined && last !== '..') kept.pop();
    else kept.push(part);
  }
  return (/^[\\/]/.test(whole) ? '/' : '') + kept.join('/');
}

/** The path below the folder, or only the file's name where it stands elsewhere: says nothing of the machine. */
export function below(folder: string, file: string): string {
  const [home, path] = [join(folder, '.'), join(file, '.')];
  const prefix = home === '' ? '' : `${home.replace(/\/$/, '')}/`;
  return path.startsWith(prefix) && !path.startsWith('..') && !/^([\\/]|[A-Za-z]:)/.test(path.slice(prefix.length))
    ? path.slice(prefix.length)
    : nameOf(file);
}
