import { z } from 'zod';

const MAX_PAGE = 1_000_000;

/** The page of a list that an address asks for; the first where it asks for none. */
export const PageNumber = z.coerce.number().int().min(1).max(MAX_PAGE).catch(1);

/** How many pages a list has: at least one. */
export const pagesOf = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));
