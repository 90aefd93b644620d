package org.elenchus.workspace;

import java.nio.file.Path;

/** Where everything lies in a workspace (docs/formats.md). */
record Layout(Path root) {
    static final String LAYER_SUFFIX = ".jsonl";
    static final String SOURCE_PREFIX = "source.";

    Path marker() {
        return root.resolve("workspace.json");
    }

    Path concepts() {
        return root.resolve("concepts.yaml");
    }

    /** Saved searches; there is none until the first is saved. */
    Path watches() {
        return root.resolve("watches.jsonl");
    }

    Path derived() {
        return root.resolve(".derived");
    }

    /** What is being written; empty unless a writer is at work or died. */
    Path staging() {
        return root.resolve(".tmp");
    }

    Path lock() {
        return root.resolve(".lock");
    }

    Path documents() {
        return root.resolve("documents");
    }

    /** @throws IllegalArgumentException if the id could lead out of the folder */
    Folder document(String id) {
        return new Folder(documents().resolve(plain(id)));
    }

    /** The folder of one document, in its place or in staging. */
    record Folder(Path path) {
        Path json() {
            return path.resolve("document.json");
        }

        Path text() {
            return path.resolve("text.txt");
        }

        Path source(String extension) {
            return path.resolve(SOURCE_PREFIX + extension);
        }

        Path layers() {
            return path.resolve("annotations");
        }

        /** @throws IllegalArgumentException if the name could lead out of the folder */
        Path layer(String name) {
            return layers().resolve(plain(name) + LAYER_SUFFIX);
        }
    }

    static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c < 32 || "/\\:".indexOf(c) >= 0);
    }

    private static String plain(String name) {
        if (!isPlain(name)) {
            throw new IllegalArgumentException("name '" + name + "'");
        }
        return name;
    }
}
