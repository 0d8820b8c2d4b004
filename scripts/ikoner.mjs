// Draws the add-in's icons: three bars, the last one above a limit line. No picture files to keep.
import { PNG } from "pngjs";

const BAGGRUND = [15, 84, 140];
const SOEJLE = [255, 255, 255];
const GRAENSE = [255, 185, 0];

/** What stands at a point of the unit square. */
function farve(x, y) {
  if (Math.abs(y - 0.42) < 0.035 && x > 0.12 && x < 0.88) return GRAENSE;
  const soejler = [
    [0.16, 0.34, 0.62],
    [0.41, 0.59, 0.52],
    [0.66, 0.84, 0.2],
  ];
  return soejler.some(([fra, til, top]) => x > fra && x < til && y > top && y < 0.84) ? SOEJLE : BAGGRUND;
}

/** A square icon as PNG bytes; each pixel is the mean of 4 × 4 points. */
export function tegnIkon(stoerrelse) {
  const png = new PNG({ width: stoerrelse, height: stoerrelse });
  const proever = [0.125, 0.375, 0.625, 0.875];
  for (let py = 0; py < stoerrelse; py++) {
    for (let px = 0; px < stoerrelse; px++) {
      const punkter = proever.flatMap((dy) => proever.map((dx) => farve((px + dx) / stoerrelse, (py + dy) / stoerrelse)));
      const sted = (py * stoerrelse + px) * 4;
      for (let kanal = 0; kanal < 3; kanal++) png.data[sted + kanal] = Math.round(punkter.reduce((sum, p) => sum + p[kanal], 0) / punkter.length);
      png.data[sted + 3] = 255;
    }
  }
  return PNG.sync.write(png);
}

export const ikoner = [16, 32, 64, 80].map((stoerrelse) => ({ fil: `assets/icon-${stoerrelse}.png`, png: () => tegnIkon(stoerrelse) }));
