package org.elenchus.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Waits until files below folders are new or changed and have then been left alone for a while, so that none is taken half
 * written. Hidden folders are not watched, links to folders not followed. For one thread.
 */
public final class FolderWatch implements Closeable {
    private static final int LOOKS_PER_QUIET = 4;

    private final WatchService service;
    private final Predicate<Path> entered;
    private final Duration quiet;
    private final List<Path> folders;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    private final Map<Path, Seen> pending = new HashMap<>();

    /** How a file was when it was last looked at, and since when it has been so. */
    private record Seen(long size, FileTime changed, long sinceNanos) {}

    /**
     * Begins to watch.
     *
     * @param entered which folders are watched
     * @param quiet how long a file must have been left alone
     */
    public FolderWatch(List<Path> folders, Predicate<Path> entered, Duration quiet) throws IOException {
        this.folders = List.copyOf(folders);
        this.entered = entered;
        this.quiet = quiet;
        service = FileSystems.getDefault().newWatchService();
        for (Path folder : folders) {
            register(folder, false);
        }
    }

    /** Waits for files; gives all that have settled, by name. */
    public List<Path> next() throws IOException, InterruptedException {
        while (true) {
            WatchKey key = service.poll(quiet.toMillis() / LOOKS_PER_QUIET, TimeUnit.MILLISECONDS);
            while (key != null) {
                take(key);
                key = service.poll();
            }
            List<Path> settled = settled();
            if (!settled.isEmpty()) {
                return settled;
            }
        }
    }

    private void take(WatchKey key) throws IOException {
        Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind().equals(StandardWatchEventKinds.OVERFLOW) || folder == null) {
                for (Path any : folders) { // more happened than was told: all is looked at
                    register(any, true);
                }
            } else if (event.context() instanceof Path name) {
                Path file = folder.resolve(name);
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    register(file, true);
                } else {
                    await(file);
                }
            }
        }
        if (!key.reset()) {
            watched.remove(key); // the folder is gone
        }
    }

    /** @param withFiles whether the files that are there already are awaited, too */
    private void register(Path top, boolean withFiles) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                boolean hidden = !folders.contains(folder)
                        && String.valueOf(folder.getFileName()).startsWith(".");
                if (hidden || !entered.test(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                WatchKey key = folder.register(
                        service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
                watched.put(key, folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (withFiles) {
                    await(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone again, or not ours to read
            }
        });
    }

    private void await(Path file) {
        pending.put(file, new Seen(-1, FileTime.fromMillis(0), System.nanoTime()));
    }

    private List<Path> settled() {
        List<Path> settled = new ArrayList<>();
        Map<Path, Seen> changed = new HashMap<>();
        for (Iterator<Map.Entry<Path, Seen>> all = pending.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Path, Seen> entry = all.next();
            Seen before = entry.getValue();
            try {
                BasicFileAttributes now = Files.readAttributes(entry.getKey(), BasicFileAttributes.class);
                if (now.size() != before.size || !now.lastModifiedTime().equals(before.changed)) {
                    changed.put(entry.getKey(), new Seen(now.size(), now.lastModifiedTime(), System.nanoTime()));
                } else if (System.nanoTime() - before.sinceNanos >= quiet.toNanos()) {
                    settled.add(entry.getKey());
                    all.remove();
                }
            } catch (IOException e) {
                all.remove(); // gone again
            }
        }
        pending.putAll(changed);
        settled.sort(null);
        return settled;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
