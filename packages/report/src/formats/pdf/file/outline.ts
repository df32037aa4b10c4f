import type { Spot } from '../tags/box.js';
import { destination } from './links.js';
import type { Objects } from './objects.js';
import type { Numbers } from './pages.js';
import { textString } from './strings.js';

/** A heading as a bookmark. */
export interface Bookmark {
  readonly text: string;
  /** 1 is the highest. */
  readonly level: number;
  readonly at: Spot;
}

interface Node extends Bookmark {
  readonly id: number;
  readonly kids: Node[];
}

/** Writes the bookmarks, a lower level folded away under the one above it. Gives null when there are none. */
export function putOutline(objects: Objects, bookmarks: readonly Bookmark[], numbers: Numbers): number | null {
  if (bookmarks.length === 0) return null;
  const root = objects.reserve();
  const top = nest(objects, bookmarks);
  const put = (nodes: readonly Node[], parent: number) =>
    nodes.forEach(({ id, kids, text, at }, i) => {
      const [before, after] = [nodes[i - 1], nodes[i + 1]];
      const parts = [
        `/Title ${textString(text)} /Parent ${parent} 0 R /Dest ${destination(at, numbers)}`,
        ...(before ? [`/Prev ${before.id} 0 R`] : []),
        ...(after ? [`/Next ${after.id} 0 R`] : []),
        ...ends(kids),
        // Less than nothing: as many as appear when it is unfolded.
        ...(kids.length ? [`/Count -${kids.length}`] : []),
      ];
      objects.put(`<< ${parts.join(' ')} >>`, id);
      put(kids, id);
    });
  put(top, root);
  objects.put(`<< /Type /Outlines ${ends(top).join(' ')} /Count ${top.length} >>`, root);
  return root;
}

const ends = (nodes: readonly Node[]): readonly string[] =>
  nodes.length ? [`/First ${nodes[0]?.id} 0 R /Last ${nodes.at(-1)?.id} 0 R`] : [];

function nest(objects: Objects, bookmarks: readonly Bookmark[]): readonly Node[] {
  const top: Node[] = [];
  const open: Node[] = [];
  for (const bookmark of bookmarks) {
    const node: Node = { ...bookmark, id: objects.reserve(), kids: [] };
    while (open.length && (open.at(-1)?.level ?? 0) >= node.level) open.pop();
    (open.at(-1)?.kids ?? top).push(node);
    open.push(node);
  }
  return top;
}
