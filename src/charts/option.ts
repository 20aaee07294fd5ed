import type { EChartsCoreOption } from 'echarts/core';
import type { Chart, Series } from './chart.ts';
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
  const { isRightToLeft, labels, language } = chart;
  const start = isRightToLeft ? WIDTH - MARGIN : MARGIN;
  const align = isRightToLeft ? 'right' : 'left';
  const inwards = isRightToLeft ? -1 : 1;

  /** resvg takes every text for one from left to right. */
  const inDirection = (text: string) => (isRightToLeft ? `\u202b${text}\u202c` : text);

  const words = (text: string, { x, y, size, fill = INK, isBold = false }: Words) => {
    const shown = inDirection(printable(text));
    return {
      type: 'text',
      ...{ x, y },
      style: {
        text: shown,
        ...{ fill, align, verticalAlign: 'middle' },
        fontSize: size,
        fontWeight: isBold ? 'bold' : 'normal',
        fontFamily: fontFor(shown).family,
      },
    };
  };

  const tile = ({ name, total }: Series, fill: string, index: number) => {
    const x = start + inwards * index * ((WIDTH - 2 * MARGIN) / 3);
    const beside = x + inwards * 40;
    return [
      { type: 'circle', shape: { cx: x + inwards * 14, cy: 208, r: 14 }, style: { fill } },
      words(total, { x: beside, y: 208, size: total.length > 8 ? 48 : 60, isBold: true }),
      words(shortened(name, 19), { x, y: 270, size: 31, fill: PALE }),
    ];
  };

  const family = fontFor([...labels].join('')).family;
  const axisText = { color: PALE, fontSize: 28, fontFamily: family };
  const largest = Math.max(
    ...[chart.stopped, chart.verified, chart.joined].flatMap(({ values }) => values),
    4,
  );
  const top = niceMax(largest);
  // A gap is no fall to nothing.
  const joined = chart.joined.values.map((value, at) => (chart.gaps.includes(at) ? null : value));
  const compact = new Intl.NumberFormat(language, { notation: 'compact' });
  const bars = ({ name, values }: Series, color: string) => ({
    ...{ type: 'bar', name, data: [...values], itemStyle: { color, borderRadius: [4, 4, 0, 0] } },
    ...{ barMaxWidth: 60, barGap: '8%', barCategoryGap: '25%' },
  });
  return {
    ...{ animation: false, backgroundColor: GROUND },
    textStyle: { fontFamily: family },
    grid: { left: MARGIN + 50, right: MARGIN + 50, top: 350, bottom: 90 },
    xAxis: [
      {
        ...{ type: 'category', data: labels.map(inDirection), inverse: isRightToLeft },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: PALE } },
        axisLabel: {
          ...axisText,
          margin: 18,
          interval: Math.max(0, Math.ceil(labels.length / MOST_LABELS) - 1),
        },
      },
      { type: 'category', data: [...labels], inverse: isRightToLeft, show: false },
    ],
    yAxis: {
      ...{ type: 'value', minInterval: 1, splitNumber: 4, position: align, max: top },
      splitLine: { lineStyle: { color: LINES, width: 2 } },
      axisLabel: { ...axisText, formatter: (value: number) => inDirection(compact.format(value)) },
    },
    series: [
      {
        ...{ type: 'bar', xAxisIndex: 1, barCategoryGap: '0%', z: 0, itemStyle: { color: GAP } },
        data: labels.map((_, at) => (chart.gaps.includes(at) ? top : 0)),
      },
      bars(chart.stopped, COLOURS.stopped),
      bars(chart.verified, COLOURS.verified),
      {
        ...{ type: 'line', data: joined, symbol: 'circle' },
        ...{ symbolSize: labels.length > 40 ? 0 : 12, lineStyle: { width: 6 } },
        itemStyle: { color: COLOURS.joined },
      },
    ],
    graphic: [
      words(shortened(printable(chart.title), LONGEST_TITLE), {
        ...{ x: start, y: 66, size: 46, isBold: true },
      }),
      words(chart.subtitle, { x: start, y: 128, size: 32, fill: PALE }),
      ...tile(chart.joined, COLOURS.joined, 0),
      ...tile(chart.stopped, COLOURS.stopped, 1),
      ...tile(chart.verified, COLOURS.verified, 2),
    ],
  };
}

/** Four even steps of whole numbers reach it. */
function niceMax(largest: number): number {
  const step = largest / 4;
  const unit = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * unit >= step && (one * unit) % 1 === 0);
  return 4 * (factor ?? 10) * unit;
}
