package org.elenchus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceException;

/** Which documents were made of which bytes: those of the workspace as it was, and those added since. Thread safe. */
final class KnownSources {
    private static final int DIGITS_IN_ID = 8;

    private final Workspace workspace;

    /** By the digits of the digest that end each id, so that only likely documents are opened. */
    private final Map<String, List<String>> byDigits = new HashMap<>();

    KnownSources(Workspace workspace) throws WorkspaceException {
        this.workspace = workspace;
        workspace.documentIds().forEach(this::add);
    }

    /** The document made of bytes with this digest. */
    synchronized Optional<String> find(String digest) {
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        for (String id : byDigits.getOrDefault(digest.substring(0, DIGITS_IN_ID), List.of())) {
            if (isOf(id, digest)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private boolean isOf(String id, String digest) {
        try {
            return workspace.sourceOf(id).digest().equals(digest);
        } catch (WorkspaceException e) {
            return true; // what its file said is lost: the digits in its id have to do
        }
    }

    synchronized void add(String document) {
        String digits = document.substring(Math.max(0, document.length() - DIGITS_IN_ID));
        byDigits.computeIfAbsent(digits, d -> new ArrayList<>()).add(document);
    }
}
