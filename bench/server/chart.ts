// Draws latencies and pauses by load, a line for each server.
import * as echarts from 'echarts'
import type { Found } from '../harness/question.ts'
import type { ServerResult } from '../server.ts'
import { CONTENDERS } from './contenders.ts'
import { LOADS, searchId } from './workloads.ts'

const WIDTH = 1_000
const HEIGHT = 360
const COLORS = ['#c2410c', '#e0a458', '#7a7a7a', '#0b6e99']

const PANELS = [
  { title: 'p99, ms', figure: 'p99' },
  { title: 'p99.9, ms', figure: 'p999' },
  { title: 'longest pause, ms', figure: 'pause' },
] as const

/** Returns an SVG with a panel for each figure; the scales are logarithmic. */
export function chart(found: Found<ServerResult>): string {
  const options = { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT } as const
  const drawing = echarts.init(null, null, options)
  const width = 100 / PANELS.length
  drawing.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    color: COLORS,
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    legend: { bottom: 6, data: CONTENDERS.map(({ title }) => title) },
    title: PANELS.map(({ title }, at) => ({
      text: title,
      left: `${at * width + 1}%`,
      top: 8,
      textStyle: { fontSize: 14 },
    })),
    grid: PANELS.map((_, at) => ({
      left: `${at * width + 4.5}%`,
      width: `${width - 6}%`,
      top: 44,
      bottom: 74,
    })),
    xAxis: PANELS.map((_, gridIndex) => ({
      gridIndex,
      type: 'category',
      data: LOADS.map((load) => `${load * 100} %`),
      name: gridIndex === 1 ? 'load' : '',
      nameLocation: 'middle',
      nameGap: 24,
    })),
    yAxis: PANELS.map((_, gridIndex) => ({ gridIndex, type: 'log', min: 1 })),
    series: PANELS.flatMap(({ figure }, at) =>
      CONTENDERS.map(({ id, title }) => ({
        type: 'line',
        name: title,
        xAxisIndex: at,
        yAxisIndex: at,
        symbolSize: 7,
        lineStyle: { width: id === 'arenas' ? 3 : 2 },
        data: LOADS.map((load) => millisecondsOf(found[searchId(load)]?.[id]?.[figure])),
      })),
    ),
  })
  const svg = drawing.renderToSVGString()
  drawing.dispose()
  return svg
}

function millisecondsOf(time: number | undefined): number | null {
  return time === undefined ? null : Math.max(1, time / 1_000)
}
