import type { ErrorField } from '../model/form-errors.ts';

/** Whether new words tell of the field: beside it, tied to it, or elsewhere by its name or a link. */
export function isTold({ near, tied, isNamed, isLinked }: ErrorField): boolean {
  return near !== '' || tied !== '' || isNamed || isLinked;
}
