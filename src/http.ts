export {
  arenaPerRequest,
  type ArenaHandler,
  type PerRequestOptions,
} from './http/arena-per-request.ts'
export { METRICS_TYPE, metricsText } from './http/metrics-text.ts'
export { RequestFigures } from './http/request-figures.ts'
