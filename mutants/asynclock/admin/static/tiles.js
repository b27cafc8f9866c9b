// The numbers, each with what it was in the last minute.

import {el, patch, svg} from "./dom.js";
import {count, duration, rate} from "./words.js";

const KEPT = 60;
const WIDTH = 160;
const HEIGHT = 36;

const TILES = [
    {title: "leases held", value: (totals) => totals.held, say: count},
    {title: "waiting", value: (totals) => totals.waiting, say: count},
    {title: "longest wait", value: (totals) => totals.longest_wait, say: (seconds) => (seconds ? duration(seconds) : "–")},
    {title: "grants per second", value: (totals) => totals.grants_per_second, say: granted},
];

const past = TILES.map(() => []);

export function showTiles(parent, overview) {
    patch(parent, TILES.map((tile, index) => shown(tile, remembered(tile, index, overview), overview)));
}

function remembered(tile, index, overview) {
    if (!overview.stale) past[index].push(tile.value(overview.totals) ?? 0);
    if (past[index].length > KEPT) past[index].shift();
    return past[index];
}

function shown(tile, values, overview) {
    return el(
        "article", {class: overview.stale ? "tile stale" : "tile"},
        el("h3", {}, tile.title),
        el("p", {class: "number"}, tile.say(tile.value(overview.totals), overview.totals)),
        curve(values),
    );
}

// Two looks at a store tell the least there can have been; where clients share their events, each grant is counted.
function granted(perSecond, totals) {
    return perSecond && !totals.counted ? `≥ ${rate(perSecond)}` : rate(perSecond);
}

function curve(values) {
    const top = Math.max(...values, 1e-9);
    const step = WIDTH / (KEPT - 1);
    const points = values.map((value, index) => {
        const x = WIDTH - (values.length - 1 - index) * step;
        return `${x.toFixed(1)},${(HEIGHT - 2 - (value / top) * (HEIGHT - 6)).toFixed(1)}`;
    });
    const left = (WIDTH - (values.length - 1) * step).toFixed(1);
    return svg(
        "svg", {class: "curve", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true"},
        svg("polygon", {points: `${left},${HEIGHT} ${points.join(" ")} ${WIDTH},${HEIGHT}`}),
        svg("polyline", {points: points.join(" ")}),
    );
}
