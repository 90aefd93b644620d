package org.elenchus.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;

/** The world would not have it: a workspace that is missing, locked, too new, or on a full disk. One line, with the next step. */
public final class WorkspaceException extends IOException {
    private final transient Problem problem;

    /**
     * @param path what it is about
     * @param message what is wrong, without a full stop
     * @param next what to do
     */
    public WorkspaceException(Path path, String message, String next) {
        super(path + ": " + message + " – " + next);
        problem = Problem.error(Place.file(path.toString()), message, next);
    }

    /** The same as a value. */
    public Problem problem() {
        return problem;
    }

    /** Tells a failed write or read in the user's words. */
    static WorkspaceException of(Path path, IOException cause) {
        if (cause instanceof WorkspaceException told) {
            return told;
        }
        WorkspaceException told = switch (kind(cause)) {
            case FULL ->
                new WorkspaceException(
                        path, "the disk is full", "make room and run the command again; nothing here was changed");
            case FORBIDDEN ->
                new WorkspaceException(
                        path, "may not be written or read", "check the rights of this file and its folder");
            case OTHER ->
                new WorkspaceException(path, "failed: " + reason(cause), "check the disk and run the command again");
        };
        told.initCause(cause);
        return told;
    }

    private enum Kind {
        FULL,
        FORBIDDEN,
        OTHER
    }

    private static Kind kind(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left") || message.contains("quota") || message.contains("not enough space")) {
            return Kind.FULL;
        }
        boolean forbidden = cause instanceof AccessDeniedException
                || cause.getCause() instanceof ReadOnlyFileSystemException
                || message.contains("Read-only file system")
                || message.contains("Permission denied");
        return forbidden ? Kind.FORBIDDEN : Kind.OTHER;
    }

    private static String reason(IOException cause) {
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : " " + cause.getMessage());
    }
}
