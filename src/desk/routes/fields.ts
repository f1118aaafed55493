import { z } from 'zod';

const MOST_ROLES = 10;

/** A short text of a form; '' where it was left out. */
export const textField = z.string().max(100).catch('');

/** The boxes that were ticked. */
export const rolesField = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .catch([])
  .transform((roles) => roles.slice(0, MOST_ROLES));
