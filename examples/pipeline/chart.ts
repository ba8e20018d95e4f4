import * as echarts from 'echarts'
import type { MemorySample } from './memory.ts'

/** One station of the chart, temperatures in degrees. */
export interface StationRange {
  readonly name: string
  readonly least: number
  readonly mean: number
  readonly most: number
}

/** The memory of one program over time. */
export interface MemoryLine {
  readonly name: string
  readonly samples: readonly MemorySample[]
}

const WIDTH = 1000
const HEIGHT = 820
const COLORS = ['#0b6e99', '#c2410c']
const FONT = 'system-ui, sans-serif'

/** Draws the ranges of temperatures of some stations, and memory over time, as an SVG. */
export function chartOf(
  title: string,
  stations: readonly StationRange[],
  lines: readonly MemoryLine[],
): string {
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: HEIGHT,
  })
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    color: COLORS,
    textStyle: { fontFamily: FONT },
    title: [
      { text: title, left: 20, top: 12, textStyle: { fontSize: 17 } },
      {
        text: 'Memory of the process above that at its start, in MB',
        left: 20,
        top: 478,
        textStyle: { fontSize: 15 },
      },
    ],
    legend: { top: 476, right: 30, data: lines.map(({ name }) => name) },
    grid: [
      { left: 210, right: 60, top: 52, height: 390 },
      { left: 90, right: 40, top: 520, height: 240 },
    ],
    xAxis: [
      { gridIndex: 0, type: 'value', name: '°C', axisLabel: { formatter: '{value}' } },
      { gridIndex: 1, type: 'value', name: 'seconds', nameLocation: 'middle', nameGap: 28 },
    ],
    yAxis: [
      {
        gridIndex: 0,
        type: 'category',
        inverse: true,
        data: stations.map(({ name }) => name),
        axisTick: { show: false },
      },
      { gridIndex: 1, type: 'value' },
    ],
    series: [...rangeSeries(stations), ...lines.map(lineSeries)],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

/** A bar from the least value to the greatest one, a point for the mean, and the mean as text. */
function rangeSeries(stations: readonly StationRange[]): object[] {
  const point = { type: 'scatter', xAxisIndex: 0, yAxisIndex: 0 }
  return [
    {
      type: 'custom',
      xAxisIndex: 0,
      yAxisIndex: 0,
      encode: { x: [1, 2], y: 0 },
      data: stations.map(({ least, most }, index) => [index, least, most]),
      renderItem: (_: unknown, api: RangeApi) => rangeBar(api),
    },
    {
      ...point,
      symbolSize: 10,
      itemStyle: { color: COLORS[1], borderColor: '#ffffff', borderWidth: 1 },
      data: stations.map(({ mean }, index) => [mean, index]),
    },
    {
      ...point,
      symbolSize: 1,
      data: stations.map(({ mean, most }, index) => [most, index, mean]),
      label: { show: true, position: 'right', distance: 4, fontSize: 10, formatter: meanLabel },
    },
  ]
}

interface RangeApi {
  value(dimension: number): number
  coord(point: readonly [number, number]): readonly [number, number]
}

function rangeBar(api: RangeApi): object {
  const row = api.value(0)
  const [start, y] = api.coord([api.value(1), row])
  const [end] = api.coord([api.value(2), row])
  return {
    type: 'rect',
    shape: { x: start, y: y - 4, width: end - start, height: 8, r: 4 },
    style: { fill: '#9ecae1' },
  }
}

function meanLabel({ value }: { readonly value: readonly number[] }): string {
  return value[2]!.toFixed(1)
}

function lineSeries({ name, samples }: MemoryLine, index: number): object {
  return {
    type: 'line',
    name,
    xAxisIndex: 1,
    yAxisIndex: 1,
    showSymbol: false,
    color: COLORS[index],
    lineStyle: { width: 2 },
    data: samples.map(({ seconds, bytes }) => [seconds, (bytes - samples[0]!.bytes) / 1e6]),
  }
}
