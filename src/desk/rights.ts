import type { Officer } from '../claims/index.js';

export { isOfDistrict, keepsRulings } from '../claims/index.js';

export const isAdministrator = ({ roles }: Officer): boolean => roles.includes('administrator');
