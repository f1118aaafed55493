export { assessOrProblem, assessRoute } from './route.js';
