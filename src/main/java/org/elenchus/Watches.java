package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Hit;
import org.elenchus.query.Nearest;
import org.elenchus.query.Query;
import org.elenchus.query.QueryParser;
import org.elenchus.query.Search;
import org.elenchus.query.Watch;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceWriter;

/** The searches that a reader wants to hear about. For one thread. */
public final class Watches {
    private final Workspace workspace;
    private final Workbench bench;

    Watches(Workspace workspace, Workbench bench) {
        this.workspace = workspace;
        this.bench = bench;
    }

    /** In the order in which they were added. */
    public List<Watch> all() throws IOException {
        return workspace.watches();
    }

    /** @throws ProblemException if there is none of this name, with the nearest */
    public Watch find(String name) throws IOException, ProblemException {
        List<Watch> all = all();
        Optional<Watch> found = all.stream().filter(w -> w.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            throw problem(
                    "no watch '" + name + "'",
                    Nearest.to(name, all.stream().map(Watch::name).toList())
                                    .map(n -> "did you mean '" + n + "'? ")
                                    .orElse("")
                            + "list them: elenchus watch list");
        }
        return found.get();
    }

    /**
     * Saves a search.
     *
     * @return how many units it finds now
     * @throws ProblemException if the query is wrong, or if there is a watch of this name
     */
    public long add(String name, String query) throws IOException, ProblemException {
        if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
            throw problem("'" + name + "' is no name", "give a word or two");
        }
        if (all().stream().anyMatch(w -> w.name().equals(name))) {
            throw problem("there is a watch '" + name + "' already", "take another name, or: elenchus watch remove");
        }
        long found = bench.search(Search.of(QueryParser.parse(query), 1)).total();
        List<Watch> more = new ArrayList<>(all());
        more.add(new Watch(name, query));
        write(more);
        return found;
    }

    /** @throws ProblemException if there is none of this name, with the nearest */
    public void remove(String name) throws IOException, ProblemException {
        Watch gone = find(name);
        write(all().stream().filter(w -> !w.equals(gone)).toList());
    }

    private void write(List<Watch> watches) throws IOException {
        try (WorkspaceWriter writer = workspace.writer()) {
            writer.watch(watches);
        }
    }

    /** What all watches find now. */
    public Seen look() throws IOException {
        Map<Watch, Map<String, Set<Integer>>> seen = new LinkedHashMap<>();
        for (Watch watch : all()) {
            seen.put(watch, found(watch));
        }
        return new Seen(seen);
    }

    /** Nothing for a query that names what is not there: a concept or a paper that was removed. */
    private Map<String, Set<Integer>> found(Watch watch) throws IOException {
        try {
            return bench.places(QueryParser.parse(watch.query()));
        } catch (ProblemException e) {
            return Map.of();
        }
    }

    /** What the watches found at a time: where units begin, by watch and document. */
    public static final class Seen {
        private final Map<Watch, Map<String, Set<Integer>>> places;

        private Seen(Map<Watch, Map<String, Set<Integer>>> places) {
            this.places = places;
        }
    }

    /**
     * What is new for a watch.
     *
     * @param units how many units it finds that it did not find before
     * @param hits the first of them, by paper and place
     */
    public record News(Watch watch, int units, List<Hit> hits) {
        public News {
            hits = List.copyOf(hits);
        }
    }

    /**
     * What each watch finds now that it did not find then.
     *
     * @param most how many hits of each
     */
    public List<News> since(Seen before, int most) throws IOException, ProblemException {
        List<News> news = new ArrayList<>();
        for (Watch watch : all()) {
            Map<String, Set<Integer>> then = before.places.getOrDefault(watch, Map.of());
            Map<String, Set<Integer>> fresh = new TreeMap<>();
            found(watch).forEach((document, starts) -> {
                Set<Integer> left = new TreeSet<>(starts);
                left.removeAll(then.getOrDefault(document, Set.of()));
                if (!left.isEmpty()) {
                    fresh.put(document, left);
                }
            });
            int units = fresh.values().stream().mapToInt(Set::size).sum();
            news.add(new News(watch, units, hits(watch, fresh, most)));
        }
        return news;
    }

    private List<Hit> hits(Watch watch, Map<String, Set<Integer>> fresh, int most)
            throws IOException, ProblemException {
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<String, Set<Integer>> paper : fresh.entrySet()) {
            if (hits.size() >= most) {
                break;
            }
            Query ofPaper =
                    new Query.And(List.of(QueryParser.parse(watch.query()), new Query.InDocument(paper.getKey())));
            bench.search(new Search(ofPaper, Search.Order.DOCUMENT, 0, Integer.MAX_VALUE, 0)).hits().stream()
                    .filter(h -> paper.getValue().contains(h.span().start()))
                    .limit((long) most - hits.size())
                    .forEach(hits::add);
        }
        return hits;
    }

    private static ProblemException problem(String message, String hint) {
        return new ProblemException(List.of(Problem.error(Place.file("watch"), message, hint)));
    }
}
