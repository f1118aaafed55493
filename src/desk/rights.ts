import type { Officer } from '../claims/index.js';

/** Sees every town's claims. */
export const isOfDistrict = ({ roles }: Officer): boolean => roles.some((role) => role !== 'town-reviewer');

export const isAdministrator = ({ roles }: Officer): boolean => roles.includes('administrator');

export const keepsRulings = ({ roles }: Officer): boolean => roles.includes('rulings-keeper');
