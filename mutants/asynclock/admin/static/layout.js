// Where things stand in the picture of waits: in columns, from those who wait on the left to those who hold on the right, and those
// who wait for each other in a ring. The same waits give the same picture, so that it stays calm while it is renewed.

// Of those who wait for the same and whom nobody waits for, so many are drawn; the others are one "more".
const ALIKE = 4;

// Owners and their waits as groups that have nothing to do with each other, those in trouble first, then those who wait longest.
export function components(edges) {
    const nodes = new Map();
    const waits = new Map();
    for (const edge of edges) {
        const [from, to] = [edge.waiter, edge.holder].map((party) => added(nodes, party));
        const key = JSON.stringify([from.key, to.key]);
        const there = waits.get(key);
        if (there) there.reasons.push(edge);
        else waits.set(key, {from, to, reasons: [edge], deadlock: edge.deadlock});
    }
    return grouped([...nodes.values()], [...waits.values()]).map(collapsed).sort(byTrouble);
}

function added(nodes, party) {
    const key = JSON.stringify([party.client, party.owner]);
    if (!nodes.has(key)) nodes.set(key, {key, party, more: 0});
    return nodes.get(key);
}

function grouped(nodes, waits) {
    const root = new Map(nodes.map((node) => [node, node]));
    const find = (node) => {
        while (root.get(node) !== node) node = root.get(node);
        return node;
    };
    for (const {from, to} of waits) root.set(find(from), find(to));
    const groups = new Map();
    for (const node of nodes) {
        const top = find(node);
        if (!groups.has(top)) groups.set(top, {nodes: [], waits: []});
        groups.get(top).nodes.push(node);
    }
    for (const wait of waits) groups.get(find(wait.from)).waits.push(wait);
    return [...groups.values()];
}

function byTrouble(one, other) {
    const [first, second] = [one, other].map(({waits}) => [waits.some((wait) => wait.deadlock), Math.max(...waits.flatMap((wait) => wait.reasons.map((reason) => reason.waited)))]);
    return second[0] - first[0] || second[1] - first[1];
}

function collapsed({nodes, waits}) {
    const waited = new Set(waits.map((wait) => wait.to));
    const alike = new Map();
    for (const node of nodes.filter((one) => !waited.has(one))) {
        const wish = JSON.stringify(waits.filter((wait) => wait.from === node).map((wait) => [wait.to.key, wait.reasons.map((reason) => [reason.project, reason.name])]));
        if (!alike.has(wish)) alike.set(wish, []);
        alike.get(wish).push(node);
    }
    const hidden = new Set();
    for (const group of alike.values()) {
        if (group.length <= ALIKE) continue;
        group.slice(ALIKE).forEach((node) => hidden.add(node));
        group[ALIKE - 1].more = group.length - ALIKE + 1;
    }
    return {nodes: nodes.filter((node) => !hidden.has(node)), waits: waits.filter((wait) => !hidden.has(wait.from))};
}

// Gives every node of a group its x and y (of its middle).
export function placed(group, {width, height, gap, row}) {
    const ring = ringOf(group.waits);
    const columns = [];
    const depths = depthsOf(group, new Set(ring));
    for (const node of group.nodes) if (!ring.includes(node)) (columns[depths.get(node)] ??= []).push(node);
    const block = ringSize(ring.length, width, height);
    const tall = Math.max(block.height, ...columns.filter(Boolean).map((column) => column.length * row));
    const last = columns.length - 1;
    // With a ring, those who wait for it begin one column to its left.
    const right = ring.length ? block.width : width;
    const x = (depth) => (depth === 0 ? 0 : right + gap + (depth - 1) * (width + gap));
    const total = Math.max(right, last > 0 ? x(last) + width : right);
    putRing(ring, total - block.width / 2, tall / 2, block);
    columns.forEach((column, depth) => putColumn(column, total - x(depth) - width / 2, tall, row, group.waits));
}

function putColumn(column, x, tall, row, waits) {
    const aim = (node) => {
        const targets = waits.filter((wait) => wait.from === node && wait.to.y !== undefined).map((wait) => wait.to.y);
        return targets.length ? targets.reduce((sum, y) => sum + y, 0) / targets.length : 0;
    };
    const ordered = column.map((node, index) => [aim(node), index, node]).sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    ordered.forEach(([, , node], index) => {
        node.x = x;
        node.y = tall / 2 + (index - (column.length - 1) / 2) * row;
    });
}

// The longest way from a node to one that waits for nobody; back to a node that is on the way already does not count.
function depthsOf({nodes, waits}, ring) {
    const depths = new Map();
    const way = new Set();
    const depth = (node) => {
        if (ring.has(node)) return 0;
        if (depths.has(node)) return depths.get(node);
        way.add(node);
        const next = waits.filter((wait) => wait.from === node && !way.has(wait.to)).map((wait) => depth(wait.to) + 1);
        way.delete(node);
        depths.set(node, Math.max(0, ...next));
        return depths.get(node);
    };
    nodes.forEach(depth);
    return depths;
}

// Those of a deadlock, each before the one it waits for.
function ringOf(waits) {
    const next = new Map(waits.filter((wait) => wait.deadlock).map((wait) => [wait.from, wait.to]));
    const ring = [];
    for (let node = next.keys().next().value; node && !ring.includes(node); node = next.get(node)) ring.push(node);
    return ring;
}

// How far the middles are from the middle of the ring, and how much room it takes with what is written around it.
function ringSize(number, width, height) {
    if (!number) return {width: 0, height: 0};
    const [rx, ry] = number === 2 ? [width / 2 + 70, 0] : [Math.max(width, (number * (width + 40)) / 6.2), Math.max(70, number * (height + 26) * 0.28)];
    return {rx, ry, width: 2 * rx + width + (number === 2 ? 0 : 60), height: 2 * ry + height + 90};
}

function putRing(ring, x, y, {rx, ry}) {
    // Two stand side by side; of more, the first stands on top.
    const first = ring.length === 2 ? Math.PI : -Math.PI / 2;
    ring.forEach((node, index) => {
        const angle = first + (index / ring.length) * 2 * Math.PI;
        node.x = x + rx * Math.cos(angle);
        node.y = y + ry * Math.sin(angle);
        node.ring = {x, y};
    });
}
