export { type ApiOptions, api } from './api.js';
export { makeToken, revokeToken, type TokenGiven, type TokenProblem, TokenRefused } from './tokens.js';
