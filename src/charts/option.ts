import type { EChartsCoreOption } from 'echarts/core';
import type { Chart, Series } from '../core/statistics/chart.ts';
import { fontFor, printable } from './fonts.ts';

/** In pixels; read on phones, where it is a third as large. */
export const WIDTH = 1080;
export const HEIGHT = 1080;
const MARGIN = 60;
const COLOURS = { stopped: '#e07a5f', verified: '#3d9970', joined: '#2f6fdb' };
/** A ground of its own, so that it reads the same in the light and the dark look of Telegram. */
const GROUND = '#ffffff';
const INK = '#1f2933';
const PALE = '#616e7c';
const LINES = '#e4e7eb';
const GAP = '#eef1f4';
/** Labels under the axis that do not touch each other. */
const MOST_LABELS = 7;
const LONGEST_TITLE = 40;

interface Words {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
  readonly isBold?: boolean;
}

/** Shortened to what fits; wide letters count double. */
function shortened(text: string, longest: number): string {
  let width = 0;
  let short = '';
  for (const letter of text) {
    width += /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\uff00-\uffef]/u.test(letter) ? 2 : 1;
    if (width > longest) return `${short.trimEnd()}…`;
    short += letter;
  }
  return text;
}

/** What echarts draws. */
export function optionOf(chart: Chart): EChartsCoreOption {
  return {
    ...{ animation: false, backgroundColor: GROUND },
    grid: { left: MARGIN + 50, right: MARGIN + 50, top: 350, bottom: 90 },
    ...axesOf(chart),
    series: seriesOf(chart),
    graphic: headOf(chart),
  };
}

/** resvg takes every text for one from left to right. */
const inDirection = (text: string, { isRightToLeft }: Chart) =>
  isRightToLeft ? `\u202b${text}\u202c` : text;

const topOf = ({ stopped, verified, joined }: Chart) =>
  niceMax(Math.max(...[stopped, verified, joined].flatMap(({ values }) => values), 4));

function axesOf(chart: Chart) {
  const { isRightToLeft: inverse, labels, language } = chart;
  const text = { color: PALE, fontSize: 28, fontFamily: fontFor(labels.join('')).family };
  const compact = new Intl.NumberFormat(language, { notation: 'compact' });
  const interval = Math.max(0, Math.ceil(labels.length / MOST_LABELS) - 1);
  return {
    xAxis: [
      {
        ...{ type: 'category', data: labels.map((label) => inDirection(label, chart)), inverse },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: PALE } },
        axisLabel: { ...text, margin: 18, interval },
      },
      { type: 'category', data: [...labels], inverse, show: false },
    ],
    yAxis: {
      ...{ type: 'value', minInterval: 1, splitNumber: 4, max: topOf(chart) },
      position: inverse ? 'right' : 'left',
      splitLine: { lineStyle: { color: LINES, width: 2 } },
      axisLabel: {
        ...text,
        formatter: (value: number) => inDirection(compact.format(value), chart),
      },
    },
  };
}

function seriesOf(chart: Chart) {
  const { labels, gaps } = chart;
  const top = topOf(chart);
  // A gap is no fall to nothing.
  const joined = chart.joined.values.map((value, at) => (gaps.includes(at) ? null : value));
  const bars = ({ name, values }: Series, color: string) => ({
    ...{ type: 'bar', name, data: [...values], itemStyle: { color, borderRadius: [4, 4, 0, 0] } },
    ...{ barMaxWidth: 60, barGap: '8%', barCategoryGap: '25%' },
  });
  return [
    {
      ...{ type: 'bar', xAxisIndex: 1, barCategoryGap: '0%', z: 0, itemStyle: { color: GAP } },
      data: labels.map((_, at) => (gaps.includes(at) ? top : 0)),
    },
    bars(chart.stopped, COLOURS.stopped),
    bars(chart.verified, COLOURS.verified),
    {
      ...{ type: 'line', data: joined, symbol: 'circle' },
      ...{ symbolSize: 12, lineStyle: { width: 6 } },
      itemStyle: { color: COLOURS.joined },
    },
  ];
}

/** The title, and a sum for each series, whose colours it explains. */
function headOf(chart: Chart) {
  const { isRightToLeft } = chart;
  const start = isRightToLeft ? WIDTH - MARGIN : MARGIN;
  const inwards = isRightToLeft ? -1 : 1;
  const align = isRightToLeft ? 'right' : 'left';

  const words = (text: string, { x, y, size, fill = INK, isBold = false }: Words) => {
    const shown = printable(text);
    return {
      ...{ type: 'text', x, y },
      style: {
        ...{ text: inDirection(shown, chart), fill, align, verticalAlign: 'middle' },
        ...{ fontSize: size, fontFamily: fontFor(shown).family },
        fontWeight: isBold ? 'bold' : 'normal',
      },
    };
  };

  const tile = ({ name, total }: Series, fill: string, index: number) => {
    const x = start + inwards * index * ((WIDTH - 2 * MARGIN) / 3);
    const size = total.length > 8 ? 48 : 60;
    return [
      { type: 'circle', shape: { cx: x + inwards * 14, cy: 208, r: 14 }, style: { fill } },
      words(total, { x: x + inwards * 40, y: 208, size, isBold: true }),
      words(shortened(name, 19), { x, y: 270, size: 31, fill: PALE }),
    ];
  };

  const title = shortened(printable(chart.title), LONGEST_TITLE);
  return [
    words(title, { x: start, y: 66, size: 46, isBold: true }),
    words(chart.subtitle, { x: start, y: 128, size: 32, fill: PALE }),
    ...tile(chart.joined, COLOURS.joined, 0),
    ...tile(chart.stopped, COLOURS.stopped, 1),
    ...tile(chart.verified, COLOURS.verified, 2),
  ];
}

/** Four even steps of whole numbers reach it. */
function niceMax(largest: number): number {
  const step = largest / 4;
  const unit = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 3, 4, 5, 10].find((one) => one * unit >= step);
  return 4 * (factor ?? 10) * unit;
}
