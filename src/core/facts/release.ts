/** A release line of tt-metal, and the commit at which its facts were read (tt-train.md, section 0). */
export interface Release {
  readonly name: string;
  readonly title: string;
  readonly commit: string;
  /** The commit's date. */
  readonly date: string;
  /** What a tree of this line has and an older one lacks, below its root: one of these is there. */
  readonly marks: readonly TreeMark[];
  /** The variables that name the tree (tt-train.md, section 3.4). */
  readonly rootVariables: readonly string[];
  /** Whether its programs find their libraries by LD_LIBRARY_PATH alone (machine.md). */
  readonly needsLibraryPath: boolean;
  /** Meshes whose default graph descriptor has another shape, and the descriptor that fits (tt-train.md, section 6). */
  readonly descriptors: readonly Descriptor[];
}

export interface TreeMark {
  readonly path: string;
  readonly is: 'file' | 'folder';
}

export interface Descriptor {
  readonly mesh: readonly [rows: number, columns: number];
  /** Its name in tt-metal, without `_mesh_graph_descriptor.textproto`. */
  readonly name: string;
}
