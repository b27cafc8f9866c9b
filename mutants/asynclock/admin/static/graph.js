// The picture of who waits for whom: an arrow runs from who waits to who holds, and says for what and how long.

import {el, patch, svg} from "./dom.js";
import {components, placed} from "./layout.js";
import {duration, name, place, plain, short} from "./words.js";

// So many groups are drawn, those in trouble and those who wait longest: the list below has all.
const GROUPS = 6;
const WIDE = {width: 158, height: 44, gap: 136, row: 62, label: 15, title: 20};
const NARROW = {width: 126, height: 42, gap: 84, row: 60, label: 10, title: 15};
const MARGIN = 12;
// Of a letter in a label, for want of a way to ask before it is drawn.
const LETTER = 6.9;

export function showGraph(parent, overview) {
    const groups = components(overview.edges);
    const size = window.matchMedia("(max-width: 600px)").matches ? NARROW : WIDE;
    const figures = groups.slice(0, GROUPS).map((group) => figure(group, size));
    if (!figures.length) figures.push(el("p", {class: "note"}, "Nobody waits for anybody."));
    if (groups.length > GROUPS || overview.edges_left_out) figures.push(el("p", {class: "note"}, "There is more waiting than can be drawn: here is what is in trouble, and who has waited longest."));
    patch(parent, figures);
}

function figure(group, size) {
    placed(group, size);
    const labels = group.waits.map((wait) => noted(wait, group, size)).filter(Boolean);
    const [x, y, width, height] = bounds(group.nodes, labels, size);
    const words = group.waits.map((wait) => `${name(wait.from.party)} waits for ${name(wait.to.party)}`).map(plain).join("; ");
    return el(
        "figure", {class: group.waits.some((wait) => wait.deadlock) ? "knot" : ""},
        svg(
            "svg", {viewBox: `${x} ${y} ${width} ${height}`, width, height, role: "img", "aria-label": words},
            svg("defs", {}, head("head"), head("grave")),
            group.waits.map((wait) => arrow(wait, size)),
            group.nodes.map((node) => box(node, group, size)),
            labels.map(label),
        ),
    );
}

function bounds(nodes, labels, {width, height}) {
    const boxes = [
        ...nodes.map(({x, y}) => [x - width / 2, y - height / 2, x + width / 2, y + height / 2]),
        ...labels.map(({x, y, text, anchor}) => {
            const long = text.length * LETTER;
            const left = {start: x, middle: x - long / 2, end: x - long}[anchor];
            return [left, y - 14, left + long, y + 14];
        }),
    ];
    const [left, top] = [0, 1].map((side) => Math.floor(Math.min(...boxes.map((one) => one[side])) - MARGIN));
    const [right, bottom] = [2, 3].map((side) => Math.ceil(Math.max(...boxes.map((one) => one[side])) + MARGIN));
    return [left, top, right - left, bottom - top];
}

function head(id) {
    return svg("marker", {id, class: id, viewBox: "0 0 8 8", refX: 7, refY: 4, markerUnits: "userSpaceOnUse", markerWidth: 11, markerHeight: 11, orient: "auto-start-reverse"}, svg("path", {d: "M0 0.6 7.4 4 0 7.4z"}));
}

function box(node, group, {width, height, title}) {
    const [left, top] = [node.x - width / 2, node.y - height / 2];
    const kind = node.ring ? "stuck" : group.waits.some((wait) => wait.from === node) ? "waits" : "holds";
    const called = node.more ? `and ${node.more} more` : name(node.party);
    const where = node.more ? "wait for the same" : place(node.party);
    return svg(
        "g", {class: `node ${kind}`, "data-owner": node.party.owner},
        svg("title", {}, plain(`${name(node.party)}, ${place(node.party)}, owner ${node.party.owner} of client ${node.party.client}`)),
        svg("rect", {x: left, y: top, width, height, rx: 10}),
        called === where
            ? svg("text", {x: node.x, y: node.y + 4}, short(called, title))
            : [svg("text", {x: node.x, y: node.y - 3}, short(called, title)), svg("text", {x: node.x, y: node.y + 13, class: "small"}, short(where, title + 3))],
    );
}

function arrow(wait, size) {
    const {d} = course(wait, size);
    return svg("path", {class: wait.deadlock ? "arrow grave" : "arrow", d, "marker-end": wait.deadlock ? "url(#grave)" : "url(#head)"});
}

// What is written beside an arrow; nothing if it stands beside another one of the same wait already.
function noted(wait, group, size) {
    const [first] = wait.reasons;
    const same = group.waits.find((one) => one.from === wait.from && one.reasons[0].project === first.project && one.reasons[0].name === first.name);
    if (same !== wait) return null;
    const others = wait.reasons.length > 1 ? ` +${wait.reasons.length - 1}` : "";
    const about = wait.reasons.map((reason) => plain(`${reason.project} / ${reason.name}: ${duration(reason.waited)}, priority ${reason.priority}`)).join("\n");
    return {...course(wait, size), text: short(first.name, size.label) + others, time: duration(first.waited), about, grave: wait.deadlock};
}

function label({x, y, anchor, text, time, about, grave}) {
    return svg(
        "g", {class: `label ${anchor}${grave ? " grave" : ""}`},
        svg("title", {}, about),
        svg("text", {x, y: y - 2}, text),
        svg("text", {x, y: y + 11, class: "small"}, time),
    );
}

// Where the arrow runs, and where there is room to write beside it.
function course({from, to}, size) {
    return from.ring && to.ring ? aroundRing(from, to, size) : acrossColumns(from, to, size);
}

function acrossColumns(from, to, size) {
    if (to.x <= from.x) return arch(from, to, size, 1);
    return to.x - from.x > 1.5 * size.width + size.gap ? arch(from, to, size, -1) : fromSideToSide(from, to, size);
}

// Over what stands between (-1), or back under it (1).
function arch(from, to, {height}, side) {
    const [y1, y2] = [from.y + (side * height) / 2, to.y + side * (height / 2 + 3)];
    const top = side > 0 ? Math.max(y1, y2) + 56 : Math.min(y1, y2) - 56;
    const [x, y] = [(from.x + to.x) / 2, 0.125 * (y1 + y2) + 0.75 * top];
    return {d: `M${from.x} ${y1}C${from.x} ${top} ${to.x} ${top} ${to.x} ${y2}`, x, y: y + side * 8, anchor: "middle"};
}

function fromSideToSide(from, to, {width, gap}) {
    const [x1, y1, x2, y2] = [from.x + width / 2, from.y, to.x - width / 2 - 3, to.y];
    const bend = Math.min(gap * 0.6, Math.abs(x2 - x1) / 2 + 20);
    // Nearer to who waits, where the arrows have not come together yet.
    const part = 0.4;
    const at = (a, b, c, d) => (1 - part) ** 3 * a + 3 * part * (1 - part) ** 2 * b + 3 * part ** 2 * (1 - part) * c + part ** 3 * d;
    return {d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`, x: at(x1, x1 + bend, x2 - bend, x2), y: at(y1, y1, y2, y2), anchor: "middle"};
}

function aroundRing(from, to, size) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    const bow = dy === 0 && from.ring.y === from.y ? 80 : 34;
    const [cx, cy] = [(from.x + to.x) / 2 + (dy / length) * bow, (from.y + to.y) / 2 - (dx / length) * bow];
    const [start, end] = [border(from, cx, cy, size, 1), border(to, cx, cy, size, 5)];
    const [x, y] = [0.25 * start.x + 0.5 * cx + 0.25 * end.x, 0.25 * start.y + 0.5 * cy + 0.25 * end.y];
    return {d: `M${start.x} ${start.y}Q${cx} ${cy} ${end.x} ${end.y}`, ...outside(x, y, from.ring)};
}

// Beside a point of the ring, on the side that is turned away from its middle.
function outside(x, y, middle) {
    const length = Math.hypot(x - middle.x, y - middle.y) || 1;
    const [right, down] = [(x - middle.x) / length, (y - middle.y) / length];
    const anchor = Math.abs(right) < 0.35 ? "middle" : right > 0 ? "start" : "end";
    return {x: x + right * 10, y: y + down * 18, anchor};
}

// Where the way from a box's middle to a point leaves the box.
function border(node, x, y, {width, height}, away) {
    const [dx, dy] = [x - node.x, y - node.y];
    const scale = Math.min((width / 2 + away) / (Math.abs(dx) || 1e-9), (height / 2 + away) / (Math.abs(dy) || 1e-9));
    return {x: node.x + dx * scale, y: node.y + dy * scale};
}
