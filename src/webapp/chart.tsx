import type { Output } from '../contract/operations.ts';

type Series = Output<'statistics'>['charts'][number];

interface ChartProps {
  readonly series: Series;
  /** One for each value. */
  readonly labels: readonly string[];
}

/** A bar and the gap behind it, in units of the picture. */
const EACH = 10;
const BAR = 7;
const HEIGHT = 60;
/** What was counted is seen, however little it is. */
const LEAST = 2;

/** A row of bars with its sum above; who cannot see it reads a table. */
export function Chart({ series: { name, total, values }, labels }: ChartProps) {
  const most = Math.max(1, ...values);
  const heightOf = (value: number) => (value === 0 ? 0 : Math.max(LEAST, (value / most) * HEIGHT));
  return (
    <figure class="card chart">
      <figcaption>
        <b dir="ltr">{total}</b> {name}
      </figcaption>
      <svg
        viewBox={`0 0 ${values.length * EACH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {values.map((value, index) => (
          <rect
            key={index}
            x={index * EACH + (EACH - BAR) / 2}
            y={HEIGHT - heightOf(value)}
            width={BAR}
            height={heightOf(value)}
          >
            <title>{`${labels[index] ?? ''}: ${value}`}</title>
          </rect>
        ))}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{labels[0]}</span>
        <span>{labels.at(-1)}</span>
      </p>
      <table class="unseen">
        <caption>{name}</caption>
        <tbody>
          {values.map((value, index) => (
            <tr key={index}>
              <th scope="row">{labels[index]}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
