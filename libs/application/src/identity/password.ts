import { fault, type FieldFault } from '@roadbook/domain';
import { PASSWORD_LENGTH } from './sign-in-desk.js';

/** What is wrong with a new password: that it is too short, or longer than anybody means it to be. */
export function passwordFault(path: string, password: string): FieldFault[] {
  const { least, most } = PASSWORD_LENGTH;
  if (password.length < least) return [fault(path, 'PASSWORD_TOO_SHORT', { least })];
  return password.length > most ? [fault(path, 'LONGEST_TEXT', { limit: most })] : [];
}
