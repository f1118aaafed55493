export { health } from './health.js';
export { Metrics } from './metrics.js';
export { serveMetrics } from './serve-metrics.js';
